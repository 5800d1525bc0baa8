/*
 * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.
 * Source:    spec/openapi.yaml (sha256 b90f9e5fc634)
 * Generator: ajv 8.20.0, called by scripts/generate.ts
 * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.
 */
// @ts-nocheck compiled from JSON Schemas; the types of what is exported are written out
import type { Validate } from "./validate.ts";

"use strict";var compiled=(()=>{var Ye=Object.defineProperty;var Ht=Object.getOwnPropertyDescriptor;var Zt=Object.getOwnPropertyNames;var Kt=Object.prototype.hasOwnProperty;var et=(t,a)=>()=>{try{return a||t((a={exports:{}}).exports,a),a.exports}catch(b){throw a=0,b}},Wt=(t,a)=>{for(var b in a)
Ye(t,b,{get:a[b],enumerable:!0})},Xt=(t,a,b,P)=>{if(a&&typeof a=="object"||typeof a=="function")for(let y of Zt(a))!Kt.call(
t,y)&&y!==b&&Ye(t,y,{get:()=>a[y],enumerable:!(P=Ht(a,y))||P.enumerable});return t};var Jt=t=>Xt(Ye({},"__esModule",{value:!0}),t);var mt=et(tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:!0});function pt(t){let a=t.length,b=0,P=0,y;for(;P<
a;)b++,y=t.charCodeAt(P++),y>=55296&&y<=56319&&P<a&&(y=t.charCodeAt(P),(y&64512)===56320&&P++);return b}tt.default=pt;pt.
code='require("ajv/dist/runtime/ucs2length").default'});var ut=et((gr,lt)=>{"use strict";lt.exports=function t(a,b){if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="ob\
ject"){if(a.constructor!==b.constructor)return!1;var P,y,f;if(Array.isArray(a)){if(P=a.length,P!=b.length)return!1;for(y=
P;y--!==0;)if(!t(a[y],b[y]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.
valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===
b.toString();if(f=Object.keys(a),P=f.length,P!==Object.keys(b).length)return!1;for(y=P;y--!==0;)if(!Object.prototype.hasOwnProperty.
call(b,f[y]))return!1;for(y=P;y--!==0;){var e=f[y];if(!t(a[e],b[e]))return!1}return!0}return a!==a&&b!==b}});var ct=et(rt=>{"use strict";Object.defineProperty(rt,"__esModule",{value:!0});var ft=ut();ft.code='require("ajv/dist/run\
time/equal").default';rt.default=ft});var yr={};Wt(yr,{contract0:()=>dt,contract1:()=>ht,contract10:()=>Dt,contract11:()=>Nt,contract12:()=>Ot,contract13:()=>At,
contract14:()=>xt,contract15:()=>Tt,contract16:()=>qt,contract17:()=>St,contract18:()=>Lt,contract19:()=>Et,contract2:()=>gt,
contract20:()=>_t,contract21:()=>Ct,contract22:()=>Rt,contract23:()=>Mt,contract24:()=>Ft,contract25:()=>Vt,contract26:()=>zt,
contract27:()=>Bt,contract28:()=>Ut,contract3:()=>bt,contract4:()=>Pt,contract5:()=>vt,contract6:()=>wt,contract7:()=>kt,
contract8:()=>It,contract9:()=>$t,contractValidators:()=>cr,validateConfig:()=>Gt,validateJsonSchema:()=>rr});var Gt=de,
st={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://unpkg.com/@flowx-start/mock-server/mock-config.s\
chema.json",title:"Configuration of flowx-mock",type:"object",properties:{$schema:{type:"string",description:"This file,\
 for editors."},workspaces:{type:"array",description:"What exists. Default: the documentation's own examples.",items:{$ref:"\
#/$defs/workspace"}},clients:{type:"array",description:"Who gets tokens from the identity provider.",items:{$ref:"#/$def\
s/client"}},auth:{enum:["lenient","strict"],description:"strict accepts tokens of the mock's own identity provider only.\
 Default lenient: any other bearer token passes too."},errors:{enum:["problem","legacy"],description:"legacy answers err\
ors in the shape of servers before 5.9. Default problem: RFC 9457."},seed:{type:"integer",description:"Makes UUIDs, toke\
n ids, probabilities and the clock repeat."},basePath:{type:"string",pattern:"^(/[^/]+)*$",description:"A path in front \
of every route, as /rtm. Default none."},cors:{type:"boolean",description:"Lets pages of every origin call the API. Defa\
ult false."},latencyMs:{type:"number",minimum:0,maximum:36e5,description:"Delays every answer. Default 0."},journalSize:{
type:"integer",minimum:1,maximum:1e7,description:"How many requests, instances and contract violations are kept of each.\
 Default 10000."},journalBytes:{type:"integer",minimum:1024,description:"How many bytes of requests and answers are kept\
. Default 67108864 (64 MB)."},scenarios:{type:"array",description:"Scenarios that are on from the start.",items:{$ref:"#\
/$defs/scenario"}}},additionalProperties:!1,$defs:{id:{type:"string",minLength:1},workspace:{type:"object",required:["id",
"apps"],properties:{id:{$ref:"#/$defs/id"},apps:{type:"array",items:{$ref:"#/$defs/app"}}},additionalProperties:!1},app:{
type:"object",required:["id","activeBuildId","builds"],properties:{id:{$ref:"#/$defs/id"},activeBuildId:{$ref:"#/$defs/i\
d",description:"The id of one of the builds."},builds:{type:"array",minItems:1,items:{$ref:"#/$defs/build"}}},additionalProperties:!1},
build:{type:"object",required:["id","processes"],properties:{id:{$ref:"#/$defs/id"},settings:{type:"object",description:"\
buildSettings of the build's info, as answered."},processes:{type:"array",items:{$ref:"#/$defs/process"}}},additionalProperties:!1},
process:{type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id",description:"As people write it: not percen\
t-encoded."},resourceDefinitionId:{$ref:"#/$defs/id",description:"For startProcessInheriting. Default: the name."},initialValuesSchema:{
type:["object","boolean"],description:"A JSON Schema (2020-12) of the initial values."},mandatoryParams:{type:"array",items:{
$ref:"#/$defs/id"}},requiredRole:{$ref:"#/$defs/id",description:"The role that a token of the identity provider needs."},
startNodes:{type:"array",description:"Default: one, without a condition. Empty: none is configured.",items:{type:"object",
properties:{startCondition:{$ref:"#/$defs/id"}},additionalProperties:!1}}},additionalProperties:!1},client:{type:"object",
required:["clientId","clientSecret"],properties:{clientId:{$ref:"#/$defs/id"},clientSecret:{$ref:"#/$defs/id"},roles:{type:"\
array",items:{$ref:"#/$defs/id"}},expiresIn:{type:"number",exclusiveMinimum:0,description:"Lifetime of its tokens in sec\
onds. Default 300."}},additionalProperties:!1},scenario:{type:"object",required:["name"],properties:{name:{$ref:"#/$defs\
/id"},times:{type:"integer",minimum:1,description:"For so many requests. Default: until it is switched off."},process:{$ref:"\
#/$defs/id",description:"Only for this process, by name or resource definition id."},operation:{$ref:"#/$defs/id",description:"\
Only for this operationId."},probability:{type:"number",minimum:0,maximum:1},delayMs:{type:"number",minimum:0,maximum:36e5},
retryAfter:{type:["number","string"],description:"Seconds, or an HTTP date.",minimum:0},starts:{type:"boolean",description:"\
Whether the process is started all the same."}},additionalProperties:!1}}},Qt=Object.prototype.hasOwnProperty;var $=mt().default;var Yt={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id",description:"As people write it: not percent\
-encoded."},resourceDefinitionId:{$ref:"#/$defs/id",description:"For startProcessInheriting. Default: the name."},initialValuesSchema:{
type:["object","boolean"],description:"A JSON Schema (2020-12) of the initial values."},mandatoryParams:{type:"array",items:{
$ref:"#/$defs/id"}},requiredRole:{$ref:"#/$defs/id",description:"The role that a token of the identity provider needs."},
startNodes:{type:"array",description:"Default: one, without a condition. Empty: none is configured.",items:{type:"object",
properties:{startCondition:{$ref:"#/$defs/id"}},additionalProperties:!1}}},additionalProperties:!1};function U(t,{instancePath:a="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=U.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="name"||s==="resourceDefinitionId"||s==="initialValuesSchema"||s===
"mandatoryParams"||s==="requiredRole"||s==="startNodes")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),r++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/name",schemaPath:"#/$d\
efs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:a+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(t.resourceDefinitionId!==void 0){let s=t.resourceDefinitionId;if(typeof s==
"string"){if($(s)<1){let n={instancePath:a+"/resourceDefinitionId",schemaPath:"#/$defs/id/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+
"/resourceDefinitionId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),r++}}if(t.initialValuesSchema!==void 0){let s=t.initialValuesSchema;if(!(s&&typeof s=="object"&&!Array.
isArray(s))&&typeof s!="boolean"){let n={instancePath:a+"/initialValuesSchema",schemaPath:"#/properties/initialValuesSch\
ema/type",keyword:"type",params:{type:Yt.properties.initialValuesSchema.type},message:"must be object,boolean"};e===null?
e=[n]:e.push(n),r++}}if(t.mandatoryParams!==void 0){let s=t.mandatoryParams;if(Array.isArray(s)){let n=s.length;for(let i=0;i<
n;i++){let l=s[i];if(typeof l=="string"){if($(l)<1){let u={instancePath:a+"/mandatoryParams/"+i,schemaPath:"#/$defs/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:a+"/mandatoryParams/"+i,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),r++}}}else{let n={instancePath:a+"/mandatoryParams",schemaPath:"#/pro\
perties/mandatoryParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}
if(t.requiredRole!==void 0){let s=t.requiredRole;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/requiredRole",
schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/requiredRole",schemaPath:"#/$defs/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.startNodes!==void 0){let s=t.startNodes;if(Array.
isArray(s)){let n=s.length;for(let i=0;i<n;i++){let l=s[i];if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l)if(u!==
"startCondition"){let p={instancePath:a+"/startNodes/"+i,schemaPath:"#/properties/startNodes/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),r++}if(l.startCondition!==void 0){let u=l.startCondition;if(typeof u=="string"){if($(u)<1){let p={instancePath:a+
"/startNodes/"+i+"/startCondition",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a+"/startNodes/"+i+"/startCond\
ition",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),r++}}}else{let u={instancePath:a+"/startNodes/"+i,schemaPath:"#/properties/startNodes/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}}}else{let n={instancePath:a+"/startNodes",schemaPath:"\
#/properties/startNodes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:a="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=H.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[s]:e.push(s),r++}if(t.processes===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"processes"},message:"must have required property 'processes'"};e===null?e=[s]:e.push(s),r++}for(let s in t)
if(!(s==="id"||s==="settings"||s==="processes")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/id",schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
r++}}else{let n={instancePath:a+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[n]:e.push(n),r++}}if(t.settings!==void 0){let s=t.settings;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let n={instancePath:a+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),r++}}if(t.processes!==void 0){let s=t.processes;if(Array.isArray(s)){let n=s.length;
for(let i=0;i<n;i++)U(s[i],{instancePath:a+"/processes/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{let n={instancePath:a+"/processes",schemaPath:"#/properties/pro\
cesses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return H.
errors=e,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:a="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),r++}
if(t.activeBuildId===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
ctiveBuildId"},message:"must have required property 'activeBuildId'"};e===null?e=[s]:e.push(s),r++}if(t.builds===void 0){
let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"builds"},message:"must have re\
quired property 'builds'"};e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="id"||s==="activeBuildId"||s==="builds")){
let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if($(
s)<1){let n={instancePath:a+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/id",schemaPath:"#/$defs/id/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.activeBuildId!==
void 0){let s=t.activeBuildId;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/activeBuildId",schemaPath:"#/$de\
fs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:a+"/activeBuildId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.builds!==void 0){let s=t.builds;if(Array.isArray(s)){if(s.
length<1){let i={instancePath:a+"/builds",schemaPath:"#/properties/builds/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),r++}let n=s.length;for(let i=0;i<n;i++)H(s[i],{instancePath:a+
"/builds/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),r=
e.length)}else{let n={instancePath:a+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return Z.errors=e,r===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function K(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),r++}if(t.apps===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apps"},message:"must have required property 'apps'"};
e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="id"||s==="apps")){let n={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
n]:e.push(n),r++}}else{let n={instancePath:a+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(t.apps!==void 0){let s=t.apps;if(Array.isArray(s)){let n=s.length;for(let i=0;i<
n;i++)Z(s[i],{instancePath:a+"/apps/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)}else{let n={instancePath:a+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return K.errors=e,r===0}K.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.clientId===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client\
Id"},message:"must have required property 'clientId'"};e===null?e=[s]:e.push(s),r++}if(t.clientSecret===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientSecret"},message:"must have required property \
'clientSecret'"};e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="clientId"||s==="clientSecret"||s==="roles"||s==="\
expiresIn")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.clientId!==void 0){let s=t.clientId;if(typeof s==
"string"){if($(s)<1){let n={instancePath:a+"/clientId",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/clientId",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.clientSecret!==
void 0){let s=t.clientSecret;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/clientSecret",schemaPath:"#/$defs\
/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:a+"/clientSecret",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(t.roles!==void 0){let s=t.roles;if(Array.isArray(s)){let n=s.length;for(let i=0;i<
n;i++){let l=s[i];if(typeof l=="string"){if($(l)<1){let u={instancePath:a+"/roles/"+i,schemaPath:"#/$defs/id/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:a+"/roles/"+i,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),r++}}}else{let n={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.expiresIn!==void 0){let s=t.expiresIn;
if(typeof s=="number"){if(s<=0||isNaN(s)){let n={instancePath:a+"/expiresIn",schemaPath:"#/properties/expiresIn/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:a+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return W.errors=e,r===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var er={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id"},times:{type:"integer",minimum:1,
description:"For so many requests. Default: until it is switched off."},process:{$ref:"#/$defs/id",description:"Only for\
 this process, by name or resource definition id."},operation:{$ref:"#/$defs/id",description:"Only for this operationId."},
probability:{type:"number",minimum:0,maximum:1},delayMs:{type:"number",minimum:0,maximum:36e5},retryAfter:{type:["number",
"string"],description:"Seconds, or an HTTP date.",minimum:0},starts:{type:"boolean",description:"Whether the process is \
started all the same."}},additionalProperties:!1};function X(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),r++}for(let s in t)
if(!(s==="name"||s==="times"||s==="process"||s==="operation"||s==="probability"||s==="delayMs"||s==="retryAfter"||s==="s\
tarts")){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.name!==void 0){let s=t.name;if(typeof s==
"string"){if($(s)<1){let n={instancePath:a+"/name",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/name",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.times!==
void 0){let s=t.times;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/times",schemaPath:"#/properti\
es/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof s==
"number"&&(s<1||isNaN(s))){let n={instancePath:a+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}if(t.process!==void 0){let s=t.process;if(typeof s==
"string"){if($(s)<1){let n={instancePath:a+"/process",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/process",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.operation!==
void 0){let s=t.operation;if(typeof s=="string"){if($(s)<1){let n={instancePath:a+"/operation",schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),
r++}}else{let n={instancePath:a+"/operation",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(t.probability!==void 0){let s=t.probability;if(typeof s=="number"){if(s>
1||isNaN(s)){let n={instancePath:a+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[n]:e.push(n),r++}if(s<0||isNaN(s)){let n={instancePath:a+"/\
probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/probability",schemaPath:"#/properties/probabili\
ty/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),r++}}if(t.delayMs!==void 0){
let s=t.delayMs;if(typeof s=="number"){if(s>36e5||isNaN(s)){let n={instancePath:a+"/delayMs",schemaPath:"#/properties/de\
layMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};e===null?e=[n]:e.push(
n),r++}if(s<0||isNaN(s)){let n={instancePath:a+"/delayMs",schemaPath:"#/properties/delayMs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/delayMs",schemaPath:"\
#/properties/delayMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),r++}}
if(t.retryAfter!==void 0){let s=t.retryAfter;if(typeof s!="number"&&typeof s!="string"){let n={instancePath:a+"/retryAft\
er",schemaPath:"#/properties/retryAfter/type",keyword:"type",params:{type:er.properties.retryAfter.type},message:"must b\
e number,string"};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&(s<0||isNaN(s))){let n={instancePath:a+"/retryAfte\
r",schemaPath:"#/properties/retryAfter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[n]:e.push(n),r++}}if(t.starts!==void 0&&typeof t.starts!="boolean"){let s={instancePath:a+"/starts",schemaPath:"\
#/properties/starts/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{
let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),r++}return X.errors=e,r===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=new RegExp("^(/[^/]+\
)*$","u");function de(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!Qt.call(st.properties,s)){let n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
r++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let s={instancePath:a+"/$schema",schemaPath:"#/properties/%24sche\
ma/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.workspaces!==
void 0){let s=t.workspaces;if(Array.isArray(s)){let n=s.length;for(let i=0;i<n;i++)K(s[i],{instancePath:a+"/workspaces/"+
i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{
let n={instancePath:a+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),r++}}if(t.clients!==void 0){let s=t.clients;if(Array.isArray(s)){let n=s.length;
for(let i=0;i<n;i++)W(s[i],{instancePath:a+"/clients/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length)}else{let n={instancePath:a+"/clients",schemaPath:"#/properties/clien\
ts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.auth!==void 0){
let s=t.auth;if(!(s==="lenient"||s==="strict")){let n={instancePath:a+"/auth",schemaPath:"#/properties/auth/enum",keyword:"\
enum",params:{allowedValues:st.properties.auth.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),r++}}if(t.errors!==void 0){let s=t.errors;if(!(s==="problem"||s==="legacy")){let n={instancePath:a+"/errors",schemaPath:"\
#/properties/errors/enum",keyword:"enum",params:{allowedValues:st.properties.errors.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[n]:e.push(n),r++}}if(t.seed!==void 0){let s=t.seed;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){let n={instancePath:a+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),r++}}if(t.basePath!==void 0){let s=t.basePath;if(typeof s=="string"){if(!tr.test(
s)){let n={instancePath:a+"/basePath",schemaPath:"#/properties/basePath/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]+)*$"},message:'must match pattern "^(/[^/]+)*$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/basePat\
h",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),r++}}if(t.cors!==void 0&&typeof t.cors!="boolean"){let s={instancePath:a+"/cors",schemaPath:"#/properties/cors\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}if(t.latencyMs!==void 0){
let s=t.latencyMs;if(typeof s=="number"){if(s>36e5||isNaN(s)){let n={instancePath:a+"/latencyMs",schemaPath:"#/propertie\
s/latencyMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};e===null?e=[n]:
e.push(n),r++}if(s<0||isNaN(s)){let n={instancePath:a+"/latencyMs",schemaPath:"#/properties/latencyMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+
"/latencyMs",schemaPath:"#/properties/latencyMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[n]:e.push(n),r++}}if(t.journalSize!==void 0){let s=t.journalSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={
instancePath:a+"/journalSize",schemaPath:"#/properties/journalSize/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"){if(s>1e7||isNaN(s)){let n={instancePath:a+"/journa\
lSize",schemaPath:"#/properties/journalSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must \
be <= 10000000"};e===null?e=[n]:e.push(n),r++}if(s<1||isNaN(s)){let n={instancePath:a+"/journalSize",schemaPath:"#/prope\
rties/journalSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),r++}}}if(t.journalBytes!==void 0){let s=t.journalBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+
"/journalBytes",schemaPath:"#/properties/journalBytes/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&(s<1024||isNaN(s))){let n={instancePath:a+"/journalBytes",schemaPath:"\
#/properties/journalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},message:"must be >= 1024"};e===
null?e=[n]:e.push(n),r++}}if(t.scenarios!==void 0){let s=t.scenarios;if(Array.isArray(s)){let n=s.length;for(let i=0;i<n;i++)
X(s[i],{instancePath:a+"/scenarios/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?X.errors:
e.concat(X.errors),r=e.length)}else{let n={instancePath:a+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return de.errors=e,
r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=A,sr={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://json-schema.org/draft/2020-12/schema",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/c\
ore":!0,"https://json-schema.org/draft/2020-12/vocab/applicator":!0,"https://json-schema.org/draft/2020-12/vocab/unevalu\
ated":!0,"https://json-schema.org/draft/2020-12/vocab/validation":!0,"https://json-schema.org/draft/2020-12/vocab/meta-d\
ata":!0,"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0,"https://json-schema.org/draft/2020-12/vocab/\
content":!0},$dynamicAnchor:"meta",title:"Core and Validation specifications meta-schema",allOf:[{$ref:"meta/core"},{$ref:"\
meta/applicator"},{$ref:"meta/unevaluated"},{$ref:"meta/validation"},{$ref:"meta/meta-data"},{$ref:"meta/format-annotati\
on"},{$ref:"meta/content"}],type:["object","boolean"],$comment:"This meta-schema also defines keywords that have appeare\
d in previous drafts in order to prevent incompatible extensions as they remain in common use.",properties:{definitions:{
$comment:'"definitions" has been replaced by "$defs".',type:"object",additionalProperties:{$dynamicRef:"#meta"},deprecated:!0,
default:{}},dependencies:{$comment:'"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequi\
red" in order to serve their differing semantics.',type:"object",additionalProperties:{anyOf:[{$dynamicRef:"#meta"},{$ref:"\
meta/validation#/$defs/stringArray"}]},deprecated:!0,default:{}},$recursiveAnchor:{$comment:'"$recursiveAnchor" has been\
 replaced by "$dynamicAnchor".',$ref:"meta/core#/$defs/anchorString",deprecated:!0},$recursiveRef:{$comment:'"$recursive\
Ref" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}};var ar={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["\
object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"\
^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorStr\
ing"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"ob\
ject",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"\
object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._\
]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}};var nr=new RegExp("^[^#]*#?$","u"),nt=new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$","u");function S(t,{instancePath:a="",parentData:b,
parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let p={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:ar.type},message:"must be object,boolean"};e===null?e=[p]:e.push(p),r++}
if(f.meta||(f.meta=S),t&&typeof t=="object"&&!Array.isArray(t)){if(t.$id!==void 0){let p=t.$id;if(typeof p!="string"){let m={
instancePath:a+"/$id",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[m]:e.push(m),r++}if(typeof p=="string"&&!nr.test(p)){let m={instancePath:a+"/$id",schemaPath:"#/p\
roperties/%24id/pattern",keyword:"pattern",params:{pattern:"^[^#]*#?$"},message:'must match pattern "^[^#]*#?$"'};e===null?
e=[m]:e.push(m),r++}}if(t.$schema!==void 0&&typeof t.$schema!="string"){let p={instancePath:a+"/$schema",schemaPath:"#/$\
defs/uriString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.$ref!==
void 0&&typeof t.$ref!="string"){let p={instancePath:a+"/$ref",schemaPath:"#/$defs/uriReferenceString/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.$anchor!==void 0){let p=t.$anchor;
if(typeof p=="string"){if(!nt.test(p)){let m={instancePath:a+"/$anchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:a+"/$anchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(t.$dynamicRef!==void 0&&typeof t.$dynamicRef!=
"string"){let p={instancePath:a+"/$dynamicRef",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.$dynamicAnchor!==void 0){let p=t.$dynamicAnchor;if(typeof p==
"string"){if(!nt.test(p)){let m={instancePath:a+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?
e=[m]:e.push(m),r++}}else{let m={instancePath:a+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}if(t.$vocabulary!==void 0){let p=t.$vocabulary;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(let m in p){let c=r;if(typeof m!="string"){let d={instancePath:a+"/$voc\
abulary",schemaPath:"#/$defs/uriString/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:m};
e===null?e=[d]:e.push(d),r++}var s=c===r;if(!s){let d={instancePath:a+"/$vocabulary",schemaPath:"#/properties/%24vocabul\
ary/propertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property name must be valid"};e===null?e=[d]:
e.push(d),r++}}for(let m in p)if(typeof p[m]!="boolean"){let c={instancePath:a+"/$vocabulary/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/%24vocabulary/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[c]:e.push(c),r++}}else{let m={instancePath:a+"/$vocabulary",schemaPath:"#/properties/%24vo\
cabulary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}}if(t.$comment!==
void 0&&typeof t.$comment!="string"){let p={instancePath:a+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.$defs!==void 0){let p=t.$defs;if(p&&
typeof p=="object"&&!Array.isArray(p))for(let m in p){let c=p[m],d=f.meta;if(d)if(!d(c,{instancePath:a+"/$defs/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:y,dynamicAnchors:f}))e=e===null?d.errors:e.concat(
d.errors),r=e.length;else var n=d.evaluated.props,i=d.evaluated.items;else if(!S(c,{instancePath:a+"/$defs/"+m.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:m,rootData:y,dynamicAnchors:f}))e=e===null?S.errors:e.concat(S.
errors),r=e.length;else{var l=S.evaluated.props;n!==!0&&l!==void 0&&(l===!0?n=!0:(n=n||{},Object.assign(n,l)));var u=S.evaluated.
items;i!==!0&&u!==void 0&&(i=u===!0?!0:i>u?i:u)}}else{let m={instancePath:a+"/$defs",schemaPath:"#/properties/%24defs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}}}return S.errors=e,r===
0}S.evaluated={props:{$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,$defs:!0},
dynamicProps:!1,dynamicItems:!1};var ir={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema\
.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"\
meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaA\
rray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{
type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"\
#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"\
#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}};function N(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=N.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length<1){let p={instancePath:a,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[p]:e.
push(p),r++}let u=t.length;for(let p=0;p<u;p++){let m=t[p],c=f.meta;if(c)if(!c(m,{instancePath:a+"/"+p,parentData:t,parentDataProperty:p,
rootData:y,dynamicAnchors:f}))e=e===null?c.errors:e.concat(c.errors),r=e.length;else var s=c.evaluated.props,n=c.evaluated.
items;else if(!N(m,{instancePath:a+"/"+p,parentData:t,parentDataProperty:p,rootData:y,dynamicAnchors:f}))e=e===null?N.errors:
e.concat(N.errors),r=e.length;else{var i=N.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));
var l=N.evaluated.items;n!==!0&&l!==void 0&&(n=l===!0?!0:n>l?n:l)}}}else{let u={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}return N.errors=e,r===0}N.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let k={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:ir.type},
message:"must be object,boolean"};e===null?e=[k]:e.push(k),r++}if(f.meta||(f.meta=w),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.prefixItems!==void 0&&(N(t.prefixItems,{instancePath:a+"/prefixItems",parentData:t,parentDataProperty:"prefixIt\
ems",rootData:y,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.items!==void 0){let k=t.items,
g=f.meta;if(g)if(!g(k,{instancePath:a+"/items",parentData:t,parentDataProperty:"items",rootData:y,dynamicAnchors:f}))e=e===
null?g.errors:e.concat(g.errors),r=e.length;else var s=g.evaluated.props,n=g.evaluated.items;else if(!w(k,{instancePath:a+
"/items",parentData:t,parentDataProperty:"items",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=
e.length;else{var i=w.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=w.evaluated.items;
n!==!0&&l!==void 0&&(n=l===!0?!0:n>l?n:l)}}if(t.contains!==void 0){let k=t.contains,g=f.meta;if(g)if(!g(k,{instancePath:a+
"/contains",parentData:t,parentDataProperty:"contains",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),
r=e.length;else var u=g.evaluated.props,p=g.evaluated.items;else if(!w(k,{instancePath:a+"/contains",parentData:t,parentDataProperty:"\
contains",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var m=w.evaluated.props;u!==
!0&&m!==void 0&&(m===!0?u=!0:(u=u||{},Object.assign(u,m)));var c=w.evaluated.items;p!==!0&&c!==void 0&&(p=c===!0?!0:p>c?
p:c)}}if(t.additionalProperties!==void 0){let k=t.additionalProperties,g=f.meta;if(g)if(!g(k,{instancePath:a+"/additiona\
lProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.
concat(g.errors),r=e.length;else var d=g.evaluated.props,h=g.evaluated.items;else if(!w(k,{instancePath:a+"/additionalPr\
operties",parentData:t,parentDataProperty:"additionalProperties",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(
w.errors),r=e.length;else{var v=w.evaluated.props;d!==!0&&v!==void 0&&(v===!0?d=!0:(d=d||{},Object.assign(d,v)));var D=w.
evaluated.items;h!==!0&&D!==void 0&&(h=D===!0?!0:h>D?h:D)}}if(t.properties!==void 0){let k=t.properties;if(k&&typeof k==
"object"&&!Array.isArray(k))for(let g in k){let R=k[g],j=f.meta;if(j)if(!j(R,{instancePath:a+"/properties/"+g.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?j.errors:e.concat(j.
errors),r=e.length;else var I=j.evaluated.props,C=j.evaluated.items;else if(!w(R,{instancePath:a+"/properties/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(
w.errors),r=e.length;else{var Q=w.evaluated.props;I!==!0&&Q!==void 0&&(Q===!0?I=!0:(I=I||{},Object.assign(I,Q)));var E=w.
evaluated.items;C!==!0&&E!==void 0&&(C=E===!0?!0:C>E?C:E)}}else{let g={instancePath:a+"/properties",schemaPath:"#/proper\
ties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}}if(t.
patternProperties!==void 0){let k=t.patternProperties;if(k&&typeof k=="object"&&!Array.isArray(k)){for(let g in k){var Ze=r===
r;if(!Ze){let j={instancePath:a+"/patternProperties",schemaPath:"#/properties/patternProperties/propertyNames",keyword:"\
propertyNames",params:{propertyName:g},message:"property name must be valid"};e===null?e=[j]:e.push(j),r++}}for(let g in k){
let R=k[g],j=f.meta;if(j)if(!j(R,{instancePath:a+"/patternProperties/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?j.errors:e.concat(j.errors),r=e.length;else var x=j.evaluated.
props,_=j.evaluated.items;else if(!w(R,{instancePath:a+"/patternProperties/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var M=w.evaluated.
props;x!==!0&&M!==void 0&&(M===!0?x=!0:(x=x||{},Object.assign(x,M)));var T=w.evaluated.items;_!==!0&&T!==void 0&&(_=T===
!0?!0:_>T?_:T)}}}else{let g={instancePath:a+"/patternProperties",schemaPath:"#/properties/patternProperties/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}}if(t.dependentSchemas!==void 0){let k=t.
dependentSchemas;if(k&&typeof k=="object"&&!Array.isArray(k))for(let g in k){let R=k[g],j=f.meta;if(j)if(!j(R,{instancePath:a+
"/dependentSchemas/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))
e=e===null?j.errors:e.concat(j.errors),r=e.length;else var q=j.evaluated.props,F=j.evaluated.items;else if(!w(R,{instancePath:a+
"/dependentSchemas/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))
e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var Ke=w.evaluated.props;q!==!0&&Ke!==void 0&&(Ke===!0?q=!0:(q=q||
{},Object.assign(q,Ke)));var ae=w.evaluated.items;F!==!0&&ae!==void 0&&(F=ae===!0?!0:F>ae?F:ae)}}else{let g={instancePath:a+
"/dependentSchemas",schemaPath:"#/properties/dependentSchemas/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[g]:e.push(g),r++}}if(t.propertyNames!==void 0){let k=t.propertyNames,g=f.meta;if(g)if(!g(k,{instancePath:a+
"/propertyNames",parentData:t,parentDataProperty:"propertyNames",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(
g.errors),r=e.length;else var Y=g.evaluated.props,ne=g.evaluated.items;else if(!w(k,{instancePath:a+"/propertyNames",parentData:t,
parentDataProperty:"propertyNames",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{
var We=w.evaluated.props;Y!==!0&&We!==void 0&&(We===!0?Y=!0:(Y=Y||{},Object.assign(Y,We)));var ie=w.evaluated.items;ne!==
!0&&ie!==void 0&&(ne=ie===!0?!0:ne>ie?ne:ie)}}if(t.if!==void 0){let k=t.if,g=f.meta;if(g)if(!g(k,{instancePath:a+"/if",parentData:t,
parentDataProperty:"if",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),r=e.length;else var ee=g.evaluated.
props,oe=g.evaluated.items;else if(!w(k,{instancePath:a+"/if",parentData:t,parentDataProperty:"if",rootData:y,dynamicAnchors:f}))
e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var Xe=w.evaluated.props;ee!==!0&&Xe!==void 0&&(Xe===!0?ee=!0:(ee=
ee||{},Object.assign(ee,Xe)));var pe=w.evaluated.items;oe!==!0&&pe!==void 0&&(oe=pe===!0?!0:oe>pe?oe:pe)}}if(t.then!==void 0){
let k=t.then,g=f.meta;if(g)if(!g(k,{instancePath:a+"/then",parentData:t,parentDataProperty:"then",rootData:y,dynamicAnchors:f}))
e=e===null?g.errors:e.concat(g.errors),r=e.length;else var te=g.evaluated.props,me=g.evaluated.items;else if(!w(k,{instancePath:a+
"/then",parentData:t,parentDataProperty:"then",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.
length;else{var Je=w.evaluated.props;te!==!0&&Je!==void 0&&(Je===!0?te=!0:(te=te||{},Object.assign(te,Je)));var le=w.evaluated.
items;me!==!0&&le!==void 0&&(me=le===!0?!0:me>le?me:le)}}if(t.else!==void 0){let k=t.else,g=f.meta;if(g)if(!g(k,{instancePath:a+
"/else",parentData:t,parentDataProperty:"else",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),r=e.
length;else var re=g.evaluated.props,ue=g.evaluated.items;else if(!w(k,{instancePath:a+"/else",parentData:t,parentDataProperty:"\
else",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var Ge=w.evaluated.props;re!==
!0&&Ge!==void 0&&(Ge===!0?re=!0:(re=re||{},Object.assign(re,Ge)));var fe=w.evaluated.items;ue!==!0&&fe!==void 0&&(ue=fe===
!0?!0:ue>fe?ue:fe)}}if(t.allOf!==void 0&&(N(t.allOf,{instancePath:a+"/allOf",parentData:t,parentDataProperty:"allOf",rootData:y,
dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.anyOf!==void 0&&(N(t.anyOf,{instancePath:a+"/\
anyOf",parentData:t,parentDataProperty:"anyOf",rootData:y,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),r=
e.length)),t.oneOf!==void 0&&(N(t.oneOf,{instancePath:a+"/oneOf",parentData:t,parentDataProperty:"oneOf",rootData:y,dynamicAnchors:f})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.not!==void 0){let k=t.not,g=f.meta;if(g)if(!g(k,{instancePath:a+"\
/not",parentData:t,parentDataProperty:"not",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),r=e.length;else
var se=g.evaluated.props,ce=g.evaluated.items;else if(!w(k,{instancePath:a+"/not",parentData:t,parentDataProperty:"not",
rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var Qe=w.evaluated.props;se!==!0&&Qe!==
void 0&&(Qe===!0?se=!0:(se=se||{},Object.assign(se,Qe)));var ye=w.evaluated.items;ce!==!0&&ye!==void 0&&(ce=ye===!0?!0:ce>
ye?ce:ye)}}}return w.errors=e,r===0}w.evaluated={props:{prefixItems:!0,items:!0,contains:!0,additionalProperties:!0,properties:!0,
patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,not:!0},dynamicProps:!1,
dynamicItems:!1};var or={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-\
12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"\
Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#met\
a"},unevaluatedProperties:{$dynamicRef:"#meta"}}};function O(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let d={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:or.type},message:"must be object,boolean"};e===null?e=[d]:e.push(d),r++}if(f.meta||(f.meta=O),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.unevaluatedItems!==void 0){let d=t.unevaluatedItems,h=f.meta;if(h)if(!h(d,{instancePath:a+
"/unevaluatedItems",parentData:t,parentDataProperty:"unevaluatedItems",rootData:y,dynamicAnchors:f}))e=e===null?h.errors:
e.concat(h.errors),r=e.length;else var s=h.evaluated.props,n=h.evaluated.items;else if(!O(d,{instancePath:a+"/unevaluate\
dItems",parentData:t,parentDataProperty:"unevaluatedItems",rootData:y,dynamicAnchors:f}))e=e===null?O.errors:e.concat(O.
errors),r=e.length;else{var i=O.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=O.evaluated.
items;n!==!0&&l!==void 0&&(n=l===!0?!0:n>l?n:l)}}if(t.unevaluatedProperties!==void 0){let d=t.unevaluatedProperties,h=f.
meta;if(h)if(!h(d,{instancePath:a+"/unevaluatedProperties",parentData:t,parentDataProperty:"unevaluatedProperties",rootData:y,
dynamicAnchors:f}))e=e===null?h.errors:e.concat(h.errors),r=e.length;else var u=h.evaluated.props,p=h.evaluated.items;else if(!O(
d,{instancePath:a+"/unevaluatedProperties",parentData:t,parentDataProperty:"unevaluatedProperties",rootData:y,dynamicAnchors:f}))
e=e===null?O.errors:e.concat(O.errors),r=e.length;else{var m=O.evaluated.props;u!==!0&&m!==void 0&&(m===!0?u=!0:(u=u||{},
Object.assign(u,m)));var c=O.evaluated.items;p!==!0&&c!==void 0&&(p=c===!0?!0:p>c?p:c)}}}return O.errors=e,r===0}O.evaluated=
{props:{unevaluatedItems:!0,unevaluatedProperties:!0},dynamicProps:!1,dynamicItems:!1};var pr={$schema:"https://json-sch\
ema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/validation",$vocabulary:{"https://json-sch\
ema.org/draft/2020-12/vocab/validation":!0},$dynamicAnchor:"meta",title:"Validation vocabulary meta-schema",type:["objec\
t","boolean"],properties:{type:{anyOf:[{$ref:"#/$defs/simpleTypes"},{type:"array",items:{$ref:"#/$defs/simpleTypes"},minItems:1,
uniqueItems:!0}]},const:!0,enum:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},maximum:{type:"num\
ber"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{$ref:"#/$defs\
/nonNegativeInteger"},minLength:{$ref:"#/$defs/nonNegativeIntegerDefault0"},pattern:{type:"string",format:"regex"},maxItems:{
$ref:"#/$defs/nonNegativeInteger"},minItems:{$ref:"#/$defs/nonNegativeIntegerDefault0"},uniqueItems:{type:"boolean",default:!1},
maxContains:{$ref:"#/$defs/nonNegativeInteger"},minContains:{$ref:"#/$defs/nonNegativeInteger",default:1},maxProperties:{
$ref:"#/$defs/nonNegativeInteger"},minProperties:{$ref:"#/$defs/nonNegativeIntegerDefault0"},required:{$ref:"#/$defs/str\
ingArray"},dependentRequired:{type:"object",additionalProperties:{$ref:"#/$defs/stringArray"}}},$defs:{nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{$ref:"#/$defs/nonNegativeInteger",default:0},simpleTypes:{enum:["a\
rray","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,
default:[]}}},yt={enum:["array","boolean","integer","null","number","object","string"]};var mr=ct().default;function V(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:pr.type},
message:"must be object,boolean"};e===null?e=[n]:e.push(n),r++}if(f.meta||(f.meta=V),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type!==void 0){let n=t.type,i=r,l=!1,u=r;if(!(n==="array"||n==="boolean"||n==="integer"||n==="null"||n==="numbe\
r"||n==="object"||n==="string")){let m={instancePath:a+"/type",schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{
allowedValues:yt.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}var s=u===r;l=
l||s;let p=r;if(Array.isArray(n)){if(n.length<1){let h={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf/1/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),r++}let m=n.
length;for(let h=0;h<m;h++){let v=n[h];if(!(v==="array"||v==="boolean"||v==="integer"||v==="null"||v==="number"||v==="ob\
ject"||v==="string")){let D={instancePath:a+"/type/"+h,schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{allowedValues:yt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[D]:e.push(D),r++}}let c=n.length,d;if(c>1){e:for(;c--;)
for(d=c;d--;)if(mr(n[c],n[d])){let h={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf/1/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)"};e===null?
e=[h]:e.push(h),r++;break e}}}else{let m={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),r++}var s=p===r;if(l=l||s,l)r=i,e!==null&&(i?
e.length=i:e=null);else{let m={instancePath:a+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[m]:e.push(m),r++}}if(t.enum!==void 0&&!Array.isArray(t.enum)){let n={instancePath:a+
"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),r++}if(t.multipleOf!==void 0){let n=t.multipleOf;if(typeof n=="number"){if(n<=0||isNaN(n)){let i={instancePath:a+
"/multipleOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:a+"/multipleOf",schemaPath:"#/properties/m\
ultipleOf/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(t.maximum!==
void 0&&typeof t.maximum!="number"){let n={instancePath:a+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),r++}if(t.exclusiveMaximum!==void 0&&typeof t.
exclusiveMaximum!="number"){let n={instancePath:a+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[n]:e.push(n),r++}if(t.minimum!==void 0&&typeof t.minimum!=
"number"){let n={instancePath:a+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[n]:e.push(n),r++}if(t.exclusiveMinimum!==void 0&&typeof t.exclusiveMinimum!="numbe\
r"){let n={instancePath:a+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[n]:e.push(n),r++}if(t.maxLength!==void 0){let n=t.maxLength;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let i={instancePath:a+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(
n))){let i={instancePath:a+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minLength!==void 0){let n=t.minLength;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n))){let i={instancePath:a+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(
n))){let i={instancePath:a+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.pattern!==void 0&&typeof t.pattern!=
"string"){let n={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t.maxItems!==void 0){let n=t.maxItems;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n))){let i={instancePath:a+"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(n))){let i={instancePath:a+
"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minItems!==void 0){let n=t.minItems;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let i={instancePath:a+"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(n))){let i={instancePath:a+
"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.uniqueItems!==void 0&&typeof t.uniqueItems!="boolean"){let n={instancePath:a+
"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[n]:e.push(n),r++}if(t.maxContains!==void 0){let n=t.maxContains;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n))){let i={instancePath:a+"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(n))){let i={instancePath:a+
"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minContains!==void 0){let n=t.minContains;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n))){let i={instancePath:a+"/minContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(n))){let i={instancePath:a+
"/minContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.maxProperties!==void 0){let n=t.maxProperties;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n))){let i={instancePath:a+"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(n))){let i={instancePath:a+
"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minProperties!==void 0){let n=t.minProperties;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n))){let i={instancePath:a+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof n=="number"&&(n<0||isNaN(
n))){let i={instancePath:a+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.required!==void 0){let n=t.required;
if(Array.isArray(n)){let i=n.length;for(let p=0;p<i;p++)if(typeof n[p]!="string"){let m={instancePath:a+"/required/"+p,schemaPath:"\
#/$defs/stringArray/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),
r++}let l=n.length,u;if(l>1){let p={};for(;l--;){let m=n[l];if(typeof m=="string"){if(typeof p[m]=="number"){u=p[m];let c={
instancePath:a+"/required",schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i:l,j:u},message:"\
must NOT have duplicate items (items ## "+u+" and "+l+" are identical)"};e===null?e=[c]:e.push(c),r++;break}p[m]=l}}}}else{
let i={instancePath:a+"/required",schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[i]:e.push(i),r++}}if(t.dependentRequired!==void 0){let n=t.dependentRequired;if(n&&typeof n=="\
object"&&!Array.isArray(n))for(let i in n){let l=n[i];if(Array.isArray(l)){let u=l.length;for(let c=0;c<u;c++)if(typeof l[c]!=
"string"){let d={instancePath:a+"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/$defs\
/stringArray/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}let p=l.
length,m;if(p>1){let c={};for(;p--;){let d=l[p];if(typeof d=="string"){if(typeof c[d]=="number"){m=c[d];let h={instancePath:a+
"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uni\
queItems",params:{i:p,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+p+" are identical)"};e===null?e=
[h]:e.push(h),r++;break}c[d]=p}}}}else{let u={instancePath:a+"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),r++}}else{let i={instancePath:a+"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}return V.errors=e,r===0}V.evaluated=
{props:{type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,
minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,
required:!0,dependentRequired:!0},dynamicProps:!1,dynamicItems:!1};var lr={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12\
/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{
title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"bool\
ean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}};function z(t,{instancePath:a="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let s={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:lr.type},message:"must be object,boolean"};e===null?e=[s]:
e.push(s),r++}if(f.meta||(f.meta=z),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title!==void 0&&typeof t.title!="stri\
ng"){let s={instancePath:a+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){let s={instancePath:a+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),r++}if(t.deprecated!==void 0&&typeof t.deprecated!="boolean"){let s={instancePath:a+"/deprecate\
d",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),r++}if(t.readOnly!==void 0&&typeof t.readOnly!="boolean"){let s={instancePath:a+"/readOnly",schemaPath:"\
#/properties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}
if(t.writeOnly!==void 0&&typeof t.writeOnly!="boolean"){let s={instancePath:a+"/writeOnly",schemaPath:"#/properties/writ\
eOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}if(t.examples!==
void 0&&!Array.isArray(t.examples)){let s={instancePath:a+"/examples",schemaPath:"#/properties/examples/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}return z.errors=e,r===0}z.evaluated={props:{
title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0},dynamicProps:!1,dynamicItems:!1};
var ur={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-an\
notation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"\
Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{type:"string"}}};function B(t,{
instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=B.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="\
boolean"){let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:ur.type},message:"must be object,boolean"};
e===null?e=[s]:e.push(s),r++}if(f.meta||(f.meta=B),t&&typeof t=="object"&&!Array.isArray(t)&&t.format!==void 0&&typeof t.
format!="string"){let s={instancePath:a+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return B.errors=e,r===0}B.evaluated={props:{format:!0},dynamicProps:!1,
dynamicItems:!1};var fr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-\
12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Con\
tent vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"\
string"},contentSchema:{$dynamicRef:"#meta"}}};function L(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let u={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:fr.type},message:"must be object,boolean"};e===null?e=[u]:e.push(u),r++}if(f.meta||(f.meta=L),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.contentEncoding!==void 0&&typeof t.contentEncoding!="string"){let u={instancePath:a+"/\
contentEncoding",schemaPath:"#/properties/contentEncoding/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),r++}if(t.contentMediaType!==void 0&&typeof t.contentMediaType!="string"){let u={instancePath:a+
"/contentMediaType",schemaPath:"#/properties/contentMediaType/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[u]:e.push(u),r++}if(t.contentSchema!==void 0){let u=t.contentSchema,p=f.meta;if(p)if(!p(u,{instancePath:a+
"/contentSchema",parentData:t,parentDataProperty:"contentSchema",rootData:y,dynamicAnchors:f}))e=e===null?p.errors:e.concat(
p.errors),r=e.length;else var s=p.evaluated.props,n=p.evaluated.items;else if(!L(u,{instancePath:a+"/contentSchema",parentData:t,
parentDataProperty:"contentSchema",rootData:y,dynamicAnchors:f}))e=e===null?L.errors:e.concat(L.errors),r=e.length;else{
var i=L.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=L.evaluated.items;n!==!0&&l!==
void 0&&(n=l===!0?!0:n>l?n:l)}}}return L.errors=e,r===0}L.evaluated={props:{contentEncoding:!0,contentMediaType:!0,contentSchema:!0},
dynamicProps:!1,dynamicItems:!1};function A(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let h={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:sr.type},
message:"must be object,boolean"};e===null?e=[h]:e.push(h),r++}if(f.meta||(f.meta=A),S(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),r=e.length),w(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),r=e.length),O(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?O.errors:e.concat(O.errors),r=e.length),V(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),r=e.length),z(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length),B(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),L(t,{instancePath:a,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),r=e.length),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.definitions!==void 0){let h=t.definitions;if(h&&typeof h=="object"&&!Array.isArray(h))for(let v in h){let D=h[v],
I=f.meta;if(I)if(!I(D,{instancePath:a+"/definitions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,
rootData:y,dynamicAnchors:f}))e=e===null?I.errors:e.concat(I.errors),r=e.length;else var s=I.evaluated.props,n=I.evaluated.
items;else if(!A(D,{instancePath:a+"/definitions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,
rootData:y,dynamicAnchors:f}))e=e===null?A.errors:e.concat(A.errors),r=e.length;else{var i=A.evaluated.props;s!==!0&&i!==
void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=A.evaluated.items;n!==!0&&l!==void 0&&(n=l===!0?!0:n>l?n:l)}}else{
let v={instancePath:a+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[v]:e.push(v),r++}}if(t.dependencies!==void 0){let h=t.dependencies;if(h&&typeof h=="object"&&
!Array.isArray(h))for(let v in h){let D=h[v],I=r,C=!1,Q=r,E=f.meta;if(E)if(!E(D,{instancePath:a+"/dependencies/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,rootData:y,dynamicAnchors:f}))e=e===null?E.errors:e.concat(
E.errors),r=e.length;else var u=E.evaluated.props,p=E.evaluated.items;else if(!A(D,{instancePath:a+"/dependencies/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,rootData:y,dynamicAnchors:f}))e=e===null?A.errors:e.concat(
A.errors),r=e.length;else{var m=A.evaluated.props;u!==!0&&m!==void 0&&(m===!0?u=!0:(u=u||{},Object.assign(u,m)));var c=A.
evaluated.items;p!==!0&&c!==void 0&&(p=c===!0?!0:p>c?p:c)}var d=Q===r;C=C||d;let Ze=r;if(Array.isArray(D)){let x=D.length;
for(let T=0;T<x;T++)if(typeof D[T]!="string"){let q={instancePath:a+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+T,schemaPath:"meta/validation#/$defs/stringArray/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[q]:e.push(q),r++}let _=D.length,M;if(_>1){let T={};for(;_--;){let q=D[_];if(typeof q=="string"){
if(typeof T[q]=="number"){M=T[q];let F={instancePath:a+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
meta/validation#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i:_,j:M},message:"must NOT have duplicate \
items (items ## "+M+" and "+_+" are identical)"};e===null?e=[F]:e.push(F),r++;break}T[q]=_}}}}else{let x={instancePath:a+
"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"meta/validation#/$defs/stringArray/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),r++}var d=Ze===r;if(C=C||d,d&&p!==!0&&(p=!0),
C)r=I,e!==null&&(I?e.length=I:e=null);else{let x={instancePath:a+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/dependencies/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[x]:e.push(x),r++}}else{let v={instancePath:a+"/dependencies",schemaPath:"#/properties/dependenci\
es/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),r++}}if(t.$recursiveAnchor!==
void 0){let h=t.$recursiveAnchor;if(typeof h=="string"){if(!nt.test(h)){let v={instancePath:a+"/$recursiveAnchor",schemaPath:"\
meta/core#/$defs/anchorString/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must mat\
ch pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:a+"/$recursiveAnchor",schemaPath:"\
meta/core#/$defs/anchorString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(
v),r++}}if(t.$recursiveRef!==void 0&&typeof t.$recursiveRef!="string"){let h={instancePath:a+"/$recursiveRef",schemaPath:"\
meta/core#/$defs/uriReferenceString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:
e.push(h),r++}}return A.errors=e,r===0}A.evaluated={props:{definitions:!0,dependencies:!0,$recursiveAnchor:!0,$recursiveRef:!0,
contentEncoding:!0,contentMediaType:!0,contentSchema:!0,format:!0,title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,
writeOnly:!0,examples:!0,type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,
maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,
minProperties:!0,required:!0,dependentRequired:!0,unevaluatedItems:!0,unevaluatedProperties:!0,prefixItems:!0,items:!0,contains:!0,
additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,
anyOf:!0,oneOf:!0,not:!0,$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,
$defs:!0},dynamicProps:!1,dynamicItems:!1};var dt=he;function he(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return he.errors=e,r===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};
var ht=ge,it={description:"The platform of a caller. Documented values are `web` and `mobile`; whether there are more is\
 not said.","x-source":"rest2",anyOf:[{type:"string",enum:["web","mobile"]},{type:"string",minLength:1,"x-open-set":!0}]};
function ge(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=ge.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,n=!1,i=r;if(typeof t!="string"){
let p={instancePath:a,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}if(!(t==="web"||t==="mobile")){let p={instancePath:a,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{
allowedValues:it.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}var u=i===
r;n=n||u;let l=r;if(typeof t=="string"){if($(t)<1){let p={instancePath:a,schemaPath:"#/anyOf/1/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}
var u=l===r;if(n=n||u,n)r=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:a,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}return ge.errors=e,r===0}ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};var gt=be;function be(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.startCondition!==void 0&&typeof t.startCondition!="string"){let s={instancePath:a+"/startCondition",schemaPath:"\
#/properties/startCondition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bt=Pe;function Pe(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.paramsToInherit===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
paramsToInherit"},message:"must have required property 'paramsToInherit'"};e===null?e=[i]:e.push(i),r++}if(t.paramsToInherit!==
void 0){let i=t.paramsToInherit,l=r,u=!1,p=null,m=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.paramsToCopy===void 0){
let d={instancePath:a+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/0/required",keyword:"req\
uired",params:{missingProperty:"paramsToCopy"},message:"must have required property 'paramsToCopy'"};e===null?e=[d]:e.push(
d),r++}if(i.paramsToCopy!==void 0){let d=i.paramsToCopy;if(Array.isArray(d)){let h=d.length;for(let v=0;v<h;v++)if(typeof d[v]!=
"string"){let D={instancePath:a+"/paramsToInherit/paramsToCopy/"+v,schemaPath:"#/components/schemas/ParamsToInherit/oneO\
f/0/properties/paramsToCopy/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.
push(D),r++}}else{let h={instancePath:a+"/paramsToInherit/paramsToCopy",schemaPath:"#/components/schemas/ParamsToInherit\
/oneOf/0/properties/paramsToCopy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(
h),r++}}}else{let d={instancePath:a+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}var n=m===r;if(n){u=!0,p=0;var s={};
s.paramsToCopy=!0}let c=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.withoutParams===void 0){let d={instancePath:a+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/required",keyword:"required",params:{missingProperty:"\
withoutParams"},message:"must have required property 'withoutParams'"};e===null?e=[d]:e.push(d),r++}if(i.withoutParams!==
void 0){let d=i.withoutParams;if(Array.isArray(d)){let h=d.length;for(let v=0;v<h;v++)if(typeof d[v]!="string"){let D={instancePath:a+
"/paramsToInherit/withoutParams/"+v,schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/properties/withoutParams/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),r++}}else{let h={instancePath:a+
"/paramsToInherit/withoutParams",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/properties/withoutParams/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:a+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[d]:e.push(d),r++}var n=c===r;if(n&&u)u=!1,p=[p,1];else{n&&(u=!0,p=1,s!==!0&&(s=s||
{},s.withoutParams=!0));let d=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>0){let v={instancePath:a+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/2/maxProperties",keyword:"maxProperties",params:{
limit:0},message:"must NOT have more than 0 properties"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:a+"/para\
msToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[v]:e.push(v),r++}var n=d===r;n&&u?(u=!1,p=[p,2]):n&&(u=!0,p=2)}if(u)r=l,e!==null&&(l?e.length=
l:e=null);else{let d={instancePath:a+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf",keyword:"\
oneOf",params:{passingSchemas:p},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),r++}}}else{let i={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),r++}return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pt=ve;function ve(t,{instancePath:a="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=ve.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,n=!1,i=null,l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
paramsToCopy===void 0){let c={instancePath:a,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
paramsToCopy"},message:"must have required property 'paramsToCopy'"};e===null?e=[c]:e.push(c),r++}if(t.paramsToCopy!==void 0){
let c=t.paramsToCopy;if(Array.isArray(c)){let d=c.length;for(let h=0;h<d;h++)if(typeof c[h]!="string"){let v={instancePath:a+
"/paramsToCopy/"+h,schemaPath:"#/oneOf/0/properties/paramsToCopy/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),r++}}else{let d={instancePath:a+"/paramsToCopy",schemaPath:"#/oneOf/0/properti\
es/paramsToCopy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}}}else{
let c={instancePath:a,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),r++}var m=l===r;if(m){n=!0,i=0;var u={};u.paramsToCopy=!0}let p=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.withoutParams===void 0){let c={instancePath:a,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
withoutParams"},message:"must have required property 'withoutParams'"};e===null?e=[c]:e.push(c),r++}if(t.withoutParams!==
void 0){let c=t.withoutParams;if(Array.isArray(c)){let d=c.length;for(let h=0;h<d;h++)if(typeof c[h]!="string"){let v={instancePath:a+
"/withoutParams/"+h,schemaPath:"#/oneOf/1/properties/withoutParams/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),r++}}else{let d={instancePath:a+"/withoutParams",schemaPath:"#/oneOf/1/propert\
ies/withoutParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}}}else{
let c={instancePath:a,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),r++}var m=p===r;if(m&&n)n=!1,i=[i,1];else{m&&(n=!0,i=1,u!==!0&&(u=u||{},u.withoutParams=!0));let c=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>0){let h={instancePath:a,schemaPath:"#/oneOf/2/maxProper\
ties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};e===null?e=[h]:e.push(h),
r++}}else{let h={instancePath:a,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[h]:e.push(h),r++}var m=c===r;m&&n?(n=!1,i=[i,2]):m&&(n=!0,i=2)}if(n)r=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:a,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one sch\
ema in oneOf"};e===null?e=[c]:e.push(c),r++}return ve.errors=e,o.props=u,r===0}ve.evaluated={dynamicProps:!0,dynamicItems:!1};
var vt=ke,at={type:"object",description:"One process instance. `uuid` and `state` are promised in words and therefore re\
quired; the other fields stand in\nthe documented examples. A server may send more.\n","x-source":"seed",required:["uuid",
"state"],properties:{processDefinitionName:{type:"string",description:"The name of the process definition.","x-source":"\
seed"},processDefinitionFlowxUuid:{type:"string",description:"The id of the process definition.","x-source":"rest2"},uuid:{
type:"string",minLength:1,description:"The id of the process instance, for subsequent calls.","x-source":"seed"},state:{
$ref:"#/components/schemas/ProcessInstanceState"},applicationId:{type:"string",description:"The app.","x-source":"seed"},
buildId:{type:"string",description:"The build that the instance runs on.","x-source":"seed"},buildStatusAtStart:{description:"\
The status that the build had when the instance was started.","x-source":"rest2",anyOf:[{type:"string",enum:["COMMITTED"]},
{type:"string","x-open-set":!0}]},workspaceId:{type:"string",description:"The workspace.","x-source":"rest2"},parentApplicationId:{
type:["string","null"],description:"The app that this app is a part of, if any.","x-source":"rest2"},rootApplicationId:{
type:["string","null"],description:"The outermost app, if any.","x-source":"rest2"},tokens:{type:"array",description:"Wh\
ere the instance stands in its process.","x-source":"rest2",items:{$ref:"#/components/schemas/ProcessToken"}},instanceMetadata:{
$ref:"#/components/schemas/InstanceMetadata"}},additionalProperties:!0},we={type:"object",description:"A token of the pr\
ocess engine, which stands at a node. Not an access token.","x-source":"rest2",properties:{id:{type:"integer",description:"\
The id of the token.","x-source":"rest2"},state:{description:"The state of the token.","x-source":"rest2",anyOf:[{type:"\
string",enum:["ACTIVE"]},{type:"string","x-open-set":!0}]},statusCurrentNode:{description:"How far the token is with its\
 node.","x-source":"rest2",anyOf:[{type:"string",enum:["ARRIVED"]},{type:"string","x-open-set":!0}]}},additionalProperties:!0};var ot={type:"string",description:"The documented states of a process instance.","x-source":"process-instance",enum:["CR\
EATED","STARTED","DISMISSED","EXPIRED","FINISHED","TERMINATED","FAILED"]};function J(t,{instancePath:a="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=J.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=r,n=!1,i=r;if(typeof t!="string"){let p={instancePath:a,schemaPath:"#/components/schemas/KnownProcessInsta\
nceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(!(t==="CR\
EATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let p={instancePath:a,
schemaPath:"#/components/schemas/KnownProcessInstanceState/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}var u=i===r;n=n||u;let l=r;if(typeof t=="strin\
g"){if($(t)<1){let p={instancePath:a,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}var u=l===r;if(n=n||u,n)r=s,
e!==null&&(s?e.length=s:e=null);else{let p={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}return J.errors=e,r===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};
function ke(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.uuid===void 0){let l={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uuid"},
message:"must have required property 'uuid'"};e===null?e=[l]:e.push(l),r++}if(t.state===void 0){let l={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?
e=[l]:e.push(l),r++}if(t.processDefinitionName!==void 0&&typeof t.processDefinitionName!="string"){let l={instancePath:a+
"/processDefinitionName",schemaPath:"#/properties/processDefinitionName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),r++}if(t.processDefinitionFlowxUuid!==void 0&&typeof t.processDefinitionFlowxUuid!=
"string"){let l={instancePath:a+"/processDefinitionFlowxUuid",schemaPath:"#/properties/processDefinitionFlowxUuid/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(t.uuid!==void 0){let l=t.
uuid;if(typeof l=="string"){if($(l)<1){let u={instancePath:a+"/uuid",schemaPath:"#/properties/uuid/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:a+
"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),r++}}if(t.state!==void 0&&(J(t.state,{instancePath:a+"/state",parentData:t,parentDataProperty:"state",rootData:y,
dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.applicationId!==void 0&&typeof t.applicationId!=
"string"){let l={instancePath:a+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(t.buildId!==void 0&&typeof t.buildId!="string"){let l={
instancePath:a+"/buildId",schemaPath:"#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),r++}if(t.buildStatusAtStart!==void 0){let l=t.buildStatusAtStart,u=r,p=!1,m=r;if(typeof l!=
"string"){let d={instancePath:a+"/buildStatusAtStart",schemaPath:"#/properties/buildStatusAtStart/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}if(l!=="COMMITTED"){let d={instancePath:a+
"/buildStatusAtStart",schemaPath:"#/properties/buildStatusAtStart/anyOf/0/enum",keyword:"enum",params:{allowedValues:at.
properties.buildStatusAtStart.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(
d),r++}var s=m===r;p=p||s;let c=r;if(typeof l!="string"){let d={instancePath:a+"/buildStatusAtStart",schemaPath:"#/prope\
rties/buildStatusAtStart/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),r++}var s=c===r;if(p=p||s,p)r=u,e!==null&&(u?e.length=u:e=null);else{let d={instancePath:a+"/buildStatusAtStart",
schemaPath:"#/properties/buildStatusAtStart/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[d]:e.push(d),r++}}if(t.workspaceId!==void 0&&typeof t.workspaceId!="string"){let l={instancePath:a+"/workspaceId",
schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),r++}if(t.parentApplicationId!==void 0){let l=t.parentApplicationId;if(typeof l!="string"&&l!==null){let u={instancePath:a+
"/parentApplicationId",schemaPath:"#/properties/parentApplicationId/type",keyword:"type",params:{type:at.properties.parentApplicationId.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(t.rootApplicationId!==void 0){let l=t.rootApplicationId;
if(typeof l!="string"&&l!==null){let u={instancePath:a+"/rootApplicationId",schemaPath:"#/properties/rootApplicationId/t\
ype",keyword:"type",params:{type:at.properties.rootApplicationId.type},message:"must be string,null"};e===null?e=[u]:e.push(
u),r++}}if(t.tokens!==void 0){let l=t.tokens;if(Array.isArray(l)){let u=l.length;for(let p=0;p<u;p++){let m=l[p];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.id!==void 0){let c=m.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:a+
"/tokens/"+p+"/id",schemaPath:"#/components/schemas/ProcessToken/properties/id/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[d]:e.push(d),r++}}if(m.state!==void 0){let c=m.state,d=r,h=!1,v=r;if(typeof c!=
"string"){let I={instancePath:a+"/tokens/"+p+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/any\
Of/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),r++}if(c!=="ACTIVE"){
let I={instancePath:a+"/tokens/"+p+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf/0/enum",
keyword:"enum",params:{allowedValues:we.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[I]:e.push(I),r++}var n=v===r;h=h||n;let D=r;if(typeof c!="string"){let I={instancePath:a+"/tokens/"+p+
"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf/1/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[I]:e.push(I),r++}var n=D===r;if(h=h||n,h)r=d,e!==null&&(d?e.length=d:e=null);else{
let I={instancePath:a+"/tokens/"+p+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),r++}}if(m.statusCurrentNode!==void 0){
let c=m.statusCurrentNode,d=r,h=!1,v=r;if(typeof c!="string"){let I={instancePath:a+"/tokens/"+p+"/statusCurrentNode",schemaPath:"\
#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),r++}if(c!=="ARRIVED"){let I={instancePath:a+"/tokens/"+p+"/statusCurrentNode",
schemaPath:"#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/0/enum",keyword:"enum",params:{allowedValues:we.
properties.statusCurrentNode.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(
I),r++}var i=v===r;h=h||i;let D=r;if(typeof c!="string"){let I={instancePath:a+"/tokens/"+p+"/statusCurrentNode",schemaPath:"\
#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),r++}var i=D===r;if(h=h||i,h)r=d,e!==null&&(d?e.length=d:e=null);else{let I={instancePath:a+
"/tokens/"+p+"/statusCurrentNode",schemaPath:"#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),r++}}}else{let c={instancePath:a+"/tok\
ens/"+p,schemaPath:"#/components/schemas/ProcessToken/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[c]:e.push(c),r++}}}else{let u={instancePath:a+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}}if(t.instanceMetadata!==void 0){let l=t.
instanceMetadata;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.processInstanceUuid!==void 0&&typeof l.processInstanceUuid!=
"string"){let u={instancePath:a+"/instanceMetadata/processInstanceUuid",schemaPath:"#/components/schemas/InstanceMetadat\
a/properties/processInstanceUuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),r++}if(l.processInstanceId!==void 0){let u=l.processInstanceId;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let p={
instancePath:a+"/instanceMetadata/processInstanceId",schemaPath:"#/components/schemas/InstanceMetadata/properties/proces\
sInstanceId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),r++}}}else{
let u={instancePath:a+"/instanceMetadata",schemaPath:"#/components/schemas/InstanceMetadata/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}}}else{let l={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return ke.errors=e,r===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var wt=Ie;function Ie(t,{instancePath:a="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Ie.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let s=r,n=!1,i=r;if(typeof t!="string"){let p={instancePath:a,schemaPath:"#/components/schemas/KnownProces\
sInstanceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(!(t===
"CREATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let p={instancePath:a,
schemaPath:"#/components/schemas/KnownProcessInstanceState/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}var u=i===r;n=n||u;let l=r;if(typeof t=="strin\
g"){if($(t)<1){let p={instancePath:a,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}var u=l===r;if(n=n||u,n)r=s,
e!==null&&(s?e.length=s:e=null);else{let p={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}return Ie.errors=e,r===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};
var kt=$e;function $e(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(!(t===
"CREATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let s={instancePath:a,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ot.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),r++}return $e.errors=e,r===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};var It=De;function De(t,{
instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=De.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==
void 0){let i=t.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:a+"/id",schemaPath:"#/properties/id/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}}if(t.state!==void 0){
let i=t.state,l=r,u=!1,p=r;if(typeof i!="string"){let c={instancePath:a+"/state",schemaPath:"#/properties/state/anyOf/0/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(i!=="ACTIVE"){let c={
instancePath:a+"/state",schemaPath:"#/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:we.properties.
state.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),r++}var s=p===r;u=u||
s;let m=r;if(typeof i!="string"){let c={instancePath:a+"/state",schemaPath:"#/properties/state/anyOf/1/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}var s=m===r;if(u=u||s,u)r=l,e!==null&&
(l?e.length=l:e=null);else{let c={instancePath:a+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),r++}}if(t.statusCurrentNode!==void 0){let i=t.statusCurrentNode,
l=r,u=!1,p=r;if(typeof i!="string"){let c={instancePath:a+"/statusCurrentNode",schemaPath:"#/properties/statusCurrentNod\
e/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(i!=="ARR\
IVED"){let c={instancePath:a+"/statusCurrentNode",schemaPath:"#/properties/statusCurrentNode/anyOf/0/enum",keyword:"enum",
params:{allowedValues:we.properties.statusCurrentNode.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[c]:e.push(c),r++}var n=p===r;u=u||n;let m=r;if(typeof i!="string"){let c={instancePath:a+"/statusCurrentNode",
schemaPath:"#/properties/statusCurrentNode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[c]:e.push(c),r++}var n=m===r;if(u=u||n,u)r=l,e!==null&&(l?e.length=l:e=null);else{let c={instancePath:a+"/st\
atusCurrentNode",schemaPath:"#/properties/statusCurrentNode/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $t=je;function je(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.processInstanceUuid!==void 0&&typeof t.processInstanceUuid!="string"){let s={instancePath:a+"/pr\
ocessInstanceUuid",schemaPath:"#/properties/processInstanceUuid/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),r++}if(t.processInstanceId!==void 0){let s=t.processInstanceId;if(!(typeof s=="nu\
mber"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/processInstanceId",schemaPath:"#/properties/processInstanceId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return je.errors=e,
r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=Ne;var jt={type:"object",description:"Settings of a build.","x-source":"get-build-info",properties:{applicationVersionId:{type:"\
string",description:"The version of the app.","x-source":"get-build-info"},platforms:{description:"The platforms that th\
e build is made for.","x-source":"get-build-info",anyOf:[{type:"string",enum:["OMNICHANNEL"]},{type:"string","x-open-set":!0}]},
themeId:{type:"string",description:"The theme.","x-source":"get-build-info"},dateDisplayFormat:{$ref:"#/components/schem\
as/DisplayFormat"},numberDisplayFormat:{$ref:"#/components/schemas/NumberDisplayFormat"},currencyDisplayFormat:{$ref:"#/\
components/schemas/DisplayFormat"},defaultLanguageCode:{type:"string",description:"The language.","x-source":"get-build-\
info"}},additionalProperties:!0};function G(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.applicationVersionId!==void 0&&typeof t.applicationVersionId!="string"){let n={instancePath:a+"/applicationVersionI\
d",schemaPath:"#/properties/applicationVersionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),r++}if(t.platforms!==void 0){let n=t.platforms,i=r,l=!1,u=r;if(typeof n!="string"){let m={instancePath:a+
"/platforms",schemaPath:"#/properties/platforms/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[m]:e.push(m),r++}if(n!=="OMNICHANNEL"){let m={instancePath:a+"/platforms",schemaPath:"#/properties/pla\
tforms/anyOf/0/enum",keyword:"enum",params:{allowedValues:jt.properties.platforms.anyOf[0].enum},message:"must be equal \
to one of the allowed values"};e===null?e=[m]:e.push(m),r++}var s=u===r;l=l||s;let p=r;if(typeof n!="string"){let m={instancePath:a+
"/platforms",schemaPath:"#/properties/platforms/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[m]:e.push(m),r++}var s=p===r;if(l=l||s,l)r=i,e!==null&&(i?e.length=i:e=null);else{let m={instancePath:a+
"/platforms",schemaPath:"#/properties/platforms/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[m]:e.push(m),r++}}if(t.themeId!==void 0&&typeof t.themeId!="string"){let n={instancePath:a+"/themeId",schemaPath:"\
#/properties/themeId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}
if(t.dateDisplayFormat!==void 0){let n=t.dateDisplayFormat;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.format!==void 0&&
typeof n.format!="string"){let i={instancePath:a+"/dateDisplayFormat/format",schemaPath:"#/components/schemas/DisplayFor\
mat/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:a+"/dateDisplayFormat",schemaPath:"#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}if(t.numberDisplayFormat!==void 0){let n=t.numberDisplayFormat;
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.minDecimals!==void 0){let i=n.minDecimals;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i))){let l={instancePath:a+"/numberDisplayFormat/minDecimals",schemaPath:"#/components/schemas/NumberDisplayF\
ormat/properties/minDecimals/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(
l),r++}}if(n.maxDecimals!==void 0){let i=n.maxDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:a+
"/numberDisplayFormat/maxDecimals",schemaPath:"#/components/schemas/NumberDisplayFormat/properties/maxDecimals/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:a+"/num\
berDisplayFormat",schemaPath:"#/components/schemas/NumberDisplayFormat/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),r++}}if(t.currencyDisplayFormat!==void 0){let n=t.currencyDisplayFormat;if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.format!==void 0&&typeof n.format!="string"){let i={instancePath:a+"/currency\
DisplayFormat/format",schemaPath:"#/components/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:a+"/currencyDisplayFormat",schemaPath:"\
#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}}if(t.defaultLanguageCode!==void 0&&typeof t.defaultLanguageCode!="string"){let n={instancePath:a+"/defaul\
tLanguageCode",schemaPath:"#/properties/defaultLanguageCode/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return G.errors=e,r===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.buildId===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
buildId"},message:"must have required property 'buildId'"};e===null?e=[s]:e.push(s),r++}if(t.workspaceId!==void 0&&typeof t.
workspaceId!="string"){let s={instancePath:a+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.buildId!==void 0){let s=t.buildId;if(typeof s==
"string"){if($(s)<1){let n={instancePath:a+"/buildId",schemaPath:"#/properties/buildId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:a+"/bui\
ldId",schemaPath:"#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),r++}}if(t.applicationId!==void 0&&typeof t.applicationId!="string"){let s={instancePath:a+"/applicationId",
schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),r++}t.buildSettings!==void 0&&(G(t.buildSettings,{instancePath:a+"/buildSettings",parentData:t,parentDataProperty:"\
buildSettings",rootData:y,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return Ne.
errors=e,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nt=Oe;function Oe(t,{instancePath:a="",parentData:b,
parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.applicationVersionId!==void 0&&typeof t.
applicationVersionId!="string"){let n={instancePath:a+"/applicationVersionId",schemaPath:"#/properties/applicationVersio\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t.platforms!==
void 0){let n=t.platforms,i=r,l=!1,u=r;if(typeof n!="string"){let m={instancePath:a+"/platforms",schemaPath:"#/propertie\
s/platforms/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(n!==
"OMNICHANNEL"){let m={instancePath:a+"/platforms",schemaPath:"#/properties/platforms/anyOf/0/enum",keyword:"enum",params:{
allowedValues:jt.properties.platforms.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:
e.push(m),r++}var s=u===r;l=l||s;let p=r;if(typeof n!="string"){let m={instancePath:a+"/platforms",schemaPath:"#/propert\
ies/platforms/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}
var s=p===r;if(l=l||s,l)r=i,e!==null&&(i?e.length=i:e=null);else{let m={instancePath:a+"/platforms",schemaPath:"#/proper\
ties/platforms/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.push(m),r++}}if(t.
themeId!==void 0&&typeof t.themeId!="string"){let n={instancePath:a+"/themeId",schemaPath:"#/properties/themeId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t.dateDisplayFormat!==void 0){let n=t.
dateDisplayFormat;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.format!==void 0&&typeof n.format!="string"){let i={instancePath:a+
"/dateDisplayFormat/format",schemaPath:"#/components/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:a+"/dateDisplayFormat",schemaPath:"\
#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}}if(t.numberDisplayFormat!==void 0){let n=t.numberDisplayFormat;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.minDecimals!==void 0){let i=n.minDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:a+"/numb\
erDisplayFormat/minDecimals",schemaPath:"#/components/schemas/NumberDisplayFormat/properties/minDecimals/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}}if(n.maxDecimals!==void 0){let i=n.
maxDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:a+"/numberDisplayFormat/maxDecimals",schemaPath:"\
#/components/schemas/NumberDisplayFormat/properties/maxDecimals/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:a+"/numberDisplayFormat",schemaPath:"#/component\
s/schemas/NumberDisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),r++}}if(t.currencyDisplayFormat!==void 0){let n=t.currencyDisplayFormat;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.format!==void 0&&typeof n.format!="string"){let i={instancePath:a+"/currencyDisplayFormat/format",schemaPath:"#/com\
ponents/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:a+"/currencyDisplayFormat",schemaPath:"#/components/schemas/DisplayFo\
rmat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}if(t.defaultLanguageCode!==
void 0&&typeof t.defaultLanguageCode!="string"){let n={instancePath:a+"/defaultLanguageCode",schemaPath:"#/properties/de\
faultLanguageCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),r++}return Oe.errors=e,r===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=Ae;function Ae(t,{
instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.format!==
void 0&&typeof t.format!="string"){let s={instancePath:a+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return Ae.errors=e,r===
0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At=xe;function xe(t,{instancePath:a="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.minDecimals!==void 0){let s=t.minDecimals;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/minDecimals",schemaPath:"#/properties/minDecimals/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}}if(t.maxDecimals!==void 0){let s=t.
maxDecimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/maxDecimals",schemaPath:"#/properties/m\
axDecimals/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}}}else{let s={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}return xe.errors=e,r===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xt=Te;function Te(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Te.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,n=!1,i=r;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){if(t.type===void 0){let m={instancePath:a,schemaPath:"#/components/schemas/ProblemDetails/require\
d",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[m]:e.push(
m),r++}if(t.title===void 0){let m={instancePath:a,schemaPath:"#/components/schemas/ProblemDetails/required",keyword:"req\
uired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[m]:e.push(m),r++}if(t.
status===void 0){let m={instancePath:a,schemaPath:"#/components/schemas/ProblemDetails/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[m]:e.push(m),r++}if(t.type!==void 0&&
typeof t.type!="string"){let m={instancePath:a+"/type",schemaPath:"#/components/schemas/ProblemDetails/properties/type/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.title!==void 0&&typeof t.
title!="string"){let m={instancePath:a+"/title",schemaPath:"#/components/schemas/ProblemDetails/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.status!==void 0){let m=t.status;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={instancePath:a+"/status",schemaPath:"#/components/schemas/ProblemDet\
ails/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),
r++}if(typeof m=="number"){if(m>599||isNaN(m)){let c={instancePath:a+"/status",schemaPath:"#/components/schemas/ProblemD\
etails/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?
e=[c]:e.push(c),r++}if(m<400||isNaN(m)){let c={instancePath:a+"/status",schemaPath:"#/components/schemas/ProblemDetails/\
properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[c]:
e.push(c),r++}}}if(t.detail!==void 0&&typeof t.detail!="string"){let m={instancePath:a+"/detail",schemaPath:"#/component\
s/schemas/ProblemDetails/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),r++}if(t.instance!==void 0&&typeof t.instance!="string"){let m={instancePath:a+"/instance",schemaPath:"#\
/components/schemas/ProblemDetails/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:a,schemaPath:"#/components/schemas/ProblemDetails/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),r++}var p=i===r;if(n=n||p,p)var l=!0;let u=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let m={instancePath:a,schemaPath:"#/components/schemas/\
LegacyProblem/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[m]:e.push(m),r++}if(t.title===void 0){let m={instancePath:a,schemaPath:"#/components/schemas/LegacyProblem/r\
equired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[
m]:e.push(m),r++}if(t.status===void 0){let m={instancePath:a,schemaPath:"#/components/schemas/LegacyProblem/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[m]:e.push(m),r++}
if(t.type!==void 0&&typeof t.type!="string"){let m={instancePath:a+"/type",schemaPath:"#/components/schemas/LegacyProble\
m/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.
title!==void 0&&typeof t.title!="string"){let m={instancePath:a+"/title",schemaPath:"#/components/schemas/LegacyProblem/\
properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.
status!==void 0){let m=t.status;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m))){let c={instancePath:a+"/status",schemaPath:"\
#/components/schemas/LegacyProblem/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[c]:e.push(c),r++}if(typeof m=="number"){if(m>599||isNaN(m)){let c={instancePath:a+"/status",schemaPath:"\
#/components/schemas/LegacyProblem/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"\
must be <= 599"};e===null?e=[c]:e.push(c),r++}if(m<400||isNaN(m)){let c={instancePath:a+"/status",schemaPath:"#/componen\
ts/schemas/LegacyProblem/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must b\
e >= 400"};e===null?e=[c]:e.push(c),r++}}}if(t.entityName!==void 0&&typeof t.entityName!="string"){let m={instancePath:a+
"/entityName",schemaPath:"#/components/schemas/LegacyProblem/properties/entityName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.defaultMessage!==void 0&&typeof t.defaultMessage!="st\
ring"){let m={instancePath:a+"/defaultMessage",schemaPath:"#/components/schemas/LegacyProblem/properties/defaultMessage/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.errorKey!==void 0&&
typeof t.errorKey!="string"){let m={instancePath:a+"/errorKey",schemaPath:"#/components/schemas/LegacyProblem/properties\
/errorKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.message!==
void 0&&typeof t.message!="string"){let m={instancePath:a+"/message",schemaPath:"#/components/schemas/LegacyProblem/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}else{
let m={instancePath:a,schemaPath:"#/components/schemas/LegacyProblem/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[m]:e.push(m),r++}var p=u===r;if(n=n||p,p&&l!==!0&&(l=!0),n)r=s,e!==null&&(s?e.length=s:e=null);else{
let m={instancePath:a,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=
[m]:e.push(m),r++}return Te.errors=e,o.props=l,r===0}Te.evaluated={dynamicProps:!0,dynamicItems:!1};var Tt=qe;function qe(t,{
instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=qe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===
void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must h\
ave required property 'type'"};e===null?e=[s]:e.push(s),r++}if(t.title===void 0){let s={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[s]:
e.push(s),r++}if(t.status===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),r++}if(t.type!==void 0&&typeof t.type!=
"string"){let s={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.title!==void 0&&typeof t.title!="string"){let s={instancePath:a+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(t.status!==void 0){let s=t.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),r++}if(typeof s=="number"){if(s>599||isNaN(s)){let n={instancePath:a+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[n]:e.push(n),
r++}if(s<400||isNaN(s)){let n={instancePath:a+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[n]:e.push(n),r++}}}if(t.detail!==void 0&&typeof t.detail!=
"string"){let s={instancePath:a+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.instance!==void 0&&typeof t.instance!="string"){let s={instancePath:a+
"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),r++}return qe.errors=e,r===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qt=Se;function Se(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[s]:e.push(s),r++}if(t.title===void 0){let s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[s]:e.push(s),r++}if(t.status===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),r++}if(t.type!==void 0&&typeof t.type!=
"string"){let s={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.title!==void 0&&typeof t.title!="string"){let s={instancePath:a+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(t.status!==void 0){let s=t.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let n={instancePath:a+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),r++}if(typeof s=="number"){if(s>599||isNaN(s)){let n={instancePath:a+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[n]:e.push(n),
r++}if(s<400||isNaN(s)){let n={instancePath:a+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[n]:e.push(n),r++}}}if(t.entityName!==void 0&&typeof t.entityName!=
"string"){let s={instancePath:a+"/entityName",schemaPath:"#/properties/entityName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.defaultMessage!==void 0&&typeof t.defaultMessage!="str\
ing"){let s={instancePath:a+"/defaultMessage",schemaPath:"#/properties/defaultMessage/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.errorKey!==void 0&&typeof t.errorKey!="string"){let s={
instancePath:a+"/errorKey",schemaPath:"#/properties/errorKey/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),r++}if(t.message!==void 0&&typeof t.message!="string"){let s={instancePath:a+"/messa\
ge",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),r++}return Se.errors=e,r===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var St=Le;
function Le(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Le.errors=e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};
var Lt=Ee;function Ee(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ee.errors=e,r===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};
var Et=_e;function _e(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return _e.errors=e,r===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};
var _t=Ce;function Ce(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ce.errors=e,r===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ct=Re;function Re(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Re.errors=e,r===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};
var Rt=Me;function Me(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Me.errors=e,r===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};
var Mt=Fe;function Fe(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Fe.errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ft=Ve;function Ve(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ve.errors=e,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};
var Vt=ze;function ze(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=ze.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,n=!1,i=r;if(typeof t!="stri\
ng"){let p={instancePath:a,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),r++}if(!(t==="web"||t==="mobile")){let p={instancePath:a,schemaPath:"#/anyOf/0/enum",keyword:"enum",
params:{allowedValues:it.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}
var u=i===r;n=n||u;let l=r;if(typeof t=="string"){if($(t)<1){let p={instancePath:a,schemaPath:"#/anyOf/1/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:a,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}
var u=l===r;if(n=n||u,n)r=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:a,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}return ze.errors=e,r===0}ze.evaluated=
{dynamicProps:!1,dynamicItems:!1};var zt=Be;function Be(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=Be.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);
let s=r,n=!1,i=r;if(typeof t!="string"){let p={instancePath:a,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(!(t==="web"||t==="mobile")){let p={instancePath:a,schemaPath:"\
#/anyOf/0/enum",keyword:"enum",params:{allowedValues:it.anyOf[0].enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[p]:e.push(p),r++}var u=i===r;n=n||u;let l=r;if(typeof t=="string"){if($(t)<1){let p={instancePath:a,schemaPath:"\
#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[p]:
e.push(p),r++}}else{let p={instancePath:a,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[p]:e.push(p),r++}var u=l===r;if(n=n||u,n)r=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:a,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}return Be.
errors=e,r===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var Bt=Ue;function Ue(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if($(t)<1){let s={
instancePath:a,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ue.errors=e,r===0}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ut=He;function He(t,{instancePath:a="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=He.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return He.
errors=e,r===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};var cr={"/components/schemas/Identifier":dt,"/components/s\
chemas/Platform":ht,"/components/schemas/InitialValues":gt,"/components/schemas/InheritRequest":bt,"/components/schemas/\
ParamsToInherit":Pt,"/components/schemas/ProcessInstance":vt,"/components/schemas/ProcessInstanceState":wt,"/components/\
schemas/KnownProcessInstanceState":kt,"/components/schemas/ProcessToken":It,"/components/schemas/InstanceMetadata":$t,"/\
components/schemas/BuildInfo":Dt,"/components/schemas/BuildSettings":Nt,"/components/schemas/DisplayFormat":Ot,"/compone\
nts/schemas/NumberDisplayFormat":At,"/components/schemas/Problem":xt,"/components/schemas/ProblemDetails":Tt,"/component\
s/schemas/LegacyProblem":qt,"/components/parameters/WorkspaceId/schema":St,"/components/parameters/AppId/schema":Lt,"/co\
mponents/parameters/BuildId/schema":Et,"/components/parameters/ProcessName/schema":_t,"/components/parameters/ProcessDef\
initionName/schema":Ct,"/components/parameters/ProcessInstanceUuid/schema":Rt,"/components/parameters/ResourceDefinition\
Id/schema":Mt,"/components/parameters/ProcessInstanceId/schema":Ft,"/components/parameters/FlowxPlatform/schema":Vt,"/co\
mponents/parameters/FlowxPlatformShown/schema":zt,"/components/parameters/OrganizationId/schema":Bt,"/components/headers\
/RetryAfter/schema":Ut};return Jt(yr);})();

/** The schemas of the OpenAPI document, by JSON pointer into it. */
export const contractValidators: Readonly<Record<string, Validate>> = compiled.contractValidators;
/** The schema of the mock's configuration. */
export const validateConfig: Validate = compiled.validateConfig;
/** The meta-schema of JSON Schema 2020-12. */
export const validateJsonSchema: Validate = compiled.validateJsonSchema;
