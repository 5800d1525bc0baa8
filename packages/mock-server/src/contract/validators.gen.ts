/*
 * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.
 * Source:    spec/openapi.yaml (sha256 b90f9e5fc634)
 * Generator: ajv 8.20.0, called by scripts/generate.ts
 * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.
 */
// @ts-nocheck compiled from JSON Schemas; the types of what is exported are written out
import type { OperationContract } from "./operation-contract.ts";
import type { Validate } from "./validate.ts";

"use strict";var compiled=(()=>{var Xe=Object.defineProperty;var Ct=Object.getOwnPropertyDescriptor;var _t=Object.getOwnPropertyNames;var Rt=Object.prototype.hasOwnProperty;var Je=(t,n)=>()=>{try{return n||t((n={exports:{}}).exports,n),n.exports}catch(b){throw n=0,b}},Mt=(t,n)=>{for(var b in n)
Xe(t,b,{get:n[b],enumerable:!0})},Ft=(t,n,b,P)=>{if(n&&typeof n=="object"||typeof n=="function")for(let y of _t(n))!Rt.call(
t,y)&&y!==b&&Xe(t,y,{get:()=>n[y],enumerable:!(P=Ct(n,y))||P.enumerable});return t};var Vt=t=>Ft(Xe({},"__esModule",{value:!0}),t);var at=Je(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});function st(t){let n=t.length,b=0,P=0,y;for(;P<
n;)b++,y=t.charCodeAt(P++),y>=55296&&y<=56319&&P<n&&(y=t.charCodeAt(P),(y&64512)===56320&&P++);return b}Ge.default=st;st.
code='require("ajv/dist/runtime/ucs2length").default'});var it=Je((mr,nt)=>{"use strict";nt.exports=function t(n,b){if(n===b)return!0;if(n&&b&&typeof n=="object"&&typeof b=="ob\
ject"){if(n.constructor!==b.constructor)return!1;var P,y,f;if(Array.isArray(n)){if(P=n.length,P!=b.length)return!1;for(y=
P;y--!==0;)if(!t(n[y],b[y]))return!1;return!0}if(n.constructor===RegExp)return n.source===b.source&&n.flags===b.flags;if(n.
valueOf!==Object.prototype.valueOf)return n.valueOf()===b.valueOf();if(n.toString!==Object.prototype.toString)return n.toString()===
b.toString();if(f=Object.keys(n),P=f.length,P!==Object.keys(b).length)return!1;for(y=P;y--!==0;)if(!Object.prototype.hasOwnProperty.
call(b,f[y]))return!1;for(y=P;y--!==0;){var e=f[y];if(!t(n[e],b[e]))return!1}return!0}return n!==n&&b!==b}});var pt=Je(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});var ot=it();ot.code='require("ajv/dist/run\
time/equal").default';Qe.default=ot});var ir={};Mt(ir,{contract0:()=>lt,contract1:()=>ut,contract10:()=>vt,contract11:()=>kt,contract12:()=>It,contract13:()=>$t,
contract14:()=>Dt,contract15:()=>jt,contract16:()=>Nt,contract17:()=>At,contract18:()=>xt,contract19:()=>Ot,contract2:()=>ft,
contract20:()=>Tt,contract21:()=>qt,contract22:()=>St,contract23:()=>Lt,contract24:()=>Et,contract3:()=>ct,contract4:()=>yt,
contract5:()=>dt,contract6:()=>ht,contract7:()=>gt,contract8:()=>bt,contract9:()=>Pt,contractValidators:()=>nr,validateConfig:()=>zt,
validateJsonSchema:()=>Kt});var zt=de,Ye={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://unpkg.com/\
@flowx-start/mock-server/mock-config.schema.json",title:"Configuration of flowx-mock",type:"object",properties:{$schema:{
type:"string",description:"This file, for editors."},workspaces:{type:"array",description:"What exists. Default: the doc\
umentation's own examples.",items:{$ref:"#/$defs/workspace"}},clients:{type:"array",description:"Who gets tokens from th\
e identity provider.",items:{$ref:"#/$defs/client"}},auth:{enum:["lenient","strict"],description:"strict accepts tokens \
of the mock's own identity provider only. Default lenient: any other bearer token passes too."},errors:{enum:["problem",
"legacy"],description:"legacy answers errors in the shape of servers before 5.9. Default problem: RFC 9457."},seed:{type:"\
integer",description:"Makes UUIDs, token ids, probabilities and the clock repeat."},basePath:{type:"string",pattern:"^(/\
[^/]+)*$",description:"A path in front of every route, as /rtm. Default none."},cors:{type:"boolean",description:"Lets p\
ages of every origin call the API. Default false."},latencyMs:{type:"number",minimum:0,maximum:36e5,description:"Delays \
every answer. Default 0."},journalSize:{type:"integer",minimum:1,maximum:1e7,description:"How many requests, instances a\
nd contract violations are kept of each. Default 1000, and 10000 instances."},journalBytes:{type:"integer",minimum:1024,
description:"How many bytes of requests and answers all tenants keep together. Default 67108864 (64 MB)."},scenarios:{type:"\
array",description:"Scenarios that are on from the start.",items:{$ref:"#/$defs/scenario"}}},additionalProperties:!1,$defs:{
id:{type:"string",minLength:1},workspace:{type:"object",required:["id","apps"],properties:{id:{$ref:"#/$defs/id"},apps:{
type:"array",items:{$ref:"#/$defs/app"}}},additionalProperties:!1},app:{type:"object",required:["id","activeBuildId","bu\
ilds"],properties:{id:{$ref:"#/$defs/id"},activeBuildId:{$ref:"#/$defs/id",description:"The id of one of the builds."},builds:{
type:"array",minItems:1,items:{$ref:"#/$defs/build"}}},additionalProperties:!1},build:{type:"object",required:["id","pro\
cesses"],properties:{id:{$ref:"#/$defs/id"},settings:{type:"object",description:"buildSettings of the build's info, as a\
nswered."},processes:{type:"array",items:{$ref:"#/$defs/process"}}},additionalProperties:!1},process:{type:"object",required:[
"name"],properties:{name:{$ref:"#/$defs/id",description:"As people write it: not percent-encoded."},resourceDefinitionId:{
$ref:"#/$defs/id",description:"For startProcessInheriting. Default: the name."},initialValuesSchema:{type:["object","boo\
lean"],description:"A JSON Schema (2020-12) of the initial values."},mandatoryParams:{type:"array",items:{$ref:"#/$defs/\
id"}},requiredRole:{$ref:"#/$defs/id",description:"The role that a token of the identity provider needs."},startNodes:{type:"\
array",description:"Default: one, without a condition. Empty: none is configured.",items:{type:"object",properties:{startCondition:{
$ref:"#/$defs/id"}},additionalProperties:!1}}},additionalProperties:!1},client:{type:"object",required:["clientId","clie\
ntSecret"],properties:{clientId:{$ref:"#/$defs/id"},clientSecret:{$ref:"#/$defs/id"},roles:{type:"array",items:{$ref:"#/\
$defs/id"}},expiresIn:{type:"number",exclusiveMinimum:0,description:"Lifetime of its tokens in seconds. Default 300."}},
additionalProperties:!1},scenario:{type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id"},times:{type:"int\
eger",minimum:1,description:"For so many requests. Default: until it is switched off."},process:{$ref:"#/$defs/id",description:"\
Only for this process, by name or resource definition id."},operation:{$ref:"#/$defs/id",description:"Only for this oper\
ationId."},probability:{type:"number",minimum:0,maximum:1},delayMs:{type:"number",minimum:0,maximum:36e5},retryAfter:{type:[
"number","string"],description:"Seconds, or an HTTP date.",minimum:0},starts:{type:"boolean",description:"Whether the pr\
ocess is started all the same."}},additionalProperties:!1}}},Bt=Object.prototype.hasOwnProperty;var D=at().default;var Ut={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id",description:"As people write it: not percent\
-encoded."},resourceDefinitionId:{$ref:"#/$defs/id",description:"For startProcessInheriting. Default: the name."},initialValuesSchema:{
type:["object","boolean"],description:"A JSON Schema (2020-12) of the initial values."},mandatoryParams:{type:"array",items:{
$ref:"#/$defs/id"}},requiredRole:{$ref:"#/$defs/id",description:"The role that a token of the identity provider needs."},
startNodes:{type:"array",description:"Default: one, without a condition. Empty: none is configured.",items:{type:"object",
properties:{startCondition:{$ref:"#/$defs/id"}},additionalProperties:!1}}},additionalProperties:!1};function U(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=U.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="name"||s==="resourceDefinitionId"||s==="initialValuesSchema"||s===
"mandatoryParams"||s==="requiredRole"||s==="startNodes")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(
a),r++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/name",schemaPath:"#/$d\
efs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.
push(a),r++}}else{let a={instancePath:n+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),r++}}if(t.resourceDefinitionId!==void 0){let s=t.resourceDefinitionId;if(typeof s==
"string"){if(D(s)<1){let a={instancePath:n+"/resourceDefinitionId",schemaPath:"#/$defs/id/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+
"/resourceDefinitionId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}}if(t.initialValuesSchema!==void 0){let s=t.initialValuesSchema;if(!(s&&typeof s=="object"&&!Array.
isArray(s))&&typeof s!="boolean"){let a={instancePath:n+"/initialValuesSchema",schemaPath:"#/properties/initialValuesSch\
ema/type",keyword:"type",params:{type:Ut.properties.initialValuesSchema.type},message:"must be object,boolean"};e===null?
e=[a]:e.push(a),r++}}if(t.mandatoryParams!==void 0){let s=t.mandatoryParams;if(Array.isArray(s)){let a=s.length;for(let i=0;i<
a;i++){let l=s[i];if(typeof l=="string"){if(D(l)<1){let u={instancePath:n+"/mandatoryParams/"+i,schemaPath:"#/$defs/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),
r++}}else{let u={instancePath:n+"/mandatoryParams/"+i,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),r++}}}else{let a={instancePath:n+"/mandatoryParams",schemaPath:"#/pro\
perties/mandatoryParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}
if(t.requiredRole!==void 0){let s=t.requiredRole;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/requiredRole",
schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/requiredRole",schemaPath:"#/$defs/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(t.startNodes!==void 0){let s=t.startNodes;if(Array.
isArray(s)){let a=s.length;for(let i=0;i<a;i++){let l=s[i];if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l)if(u!==
"startCondition"){let m={instancePath:n+"/startNodes/"+i,schemaPath:"#/properties/startNodes/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[
m]:e.push(m),r++}if(l.startCondition!==void 0){let u=l.startCondition;if(typeof u=="string"){if(D(u)<1){let m={instancePath:n+
"/startNodes/"+i+"/startCondition",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:n+"/startNodes/"+i+"/startCond\
ition",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),r++}}}else{let u={instancePath:n+"/startNodes/"+i,schemaPath:"#/properties/startNodes/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}}}else{let a={instancePath:n+"/startNodes",schemaPath:"\
#/properties/startNodes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=H.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[s]:e.push(s),r++}if(t.processes===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"processes"},message:"must have required property 'processes'"};e===null?e=[s]:e.push(s),r++}for(let s in t)
if(!(s==="id"||s==="settings"||s==="processes")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/id",schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:n+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[a]:e.push(a),r++}}if(t.settings!==void 0){let s=t.settings;if(!(s&&typeof s=="object"&&!Array.isArray(
s))){let a={instancePath:n+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),r++}}if(t.processes!==void 0){let s=t.processes;if(Array.isArray(s)){let a=s.length;
for(let i=0;i<a;i++)U(s[i],{instancePath:n+"/processes/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{let a={instancePath:n+"/processes",schemaPath:"#/properties/pro\
cesses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return H.
errors=e,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),r++}
if(t.activeBuildId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
ctiveBuildId"},message:"must have required property 'activeBuildId'"};e===null?e=[s]:e.push(s),r++}if(t.builds===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"builds"},message:"must have re\
quired property 'builds'"};e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="id"||s==="activeBuildId"||s==="builds")){
let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(D(
s)<1){let a={instancePath:n+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/id",schemaPath:"#/$defs/id/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(t.activeBuildId!==
void 0){let s=t.activeBuildId;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/activeBuildId",schemaPath:"#/$de\
fs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.
push(a),r++}}else{let a={instancePath:n+"/activeBuildId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(t.builds!==void 0){let s=t.builds;if(Array.isArray(s)){if(s.
length<1){let i={instancePath:n+"/builds",schemaPath:"#/properties/builds/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),r++}let a=s.length;for(let i=0;i<a;i++)H(s[i],{instancePath:n+
"/builds/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?H.errors:e.concat(H.errors),r=
e.length)}else{let a={instancePath:n+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return Z.errors=e,r===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function K(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[s]:e.push(s),r++}if(t.apps===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apps"},message:"must have required property 'apps'"};
e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="id"||s==="apps")){let a={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),r++}if(t.id!==void 0){let s=t.id;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
a]:e.push(a),r++}}else{let a={instancePath:n+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),r++}}if(t.apps!==void 0){let s=t.apps;if(Array.isArray(s)){let a=s.length;for(let i=0;i<
a;i++)Z(s[i],{instancePath:n+"/apps/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)}else{let a={instancePath:n+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return K.errors=e,r===0}K.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.clientId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client\
Id"},message:"must have required property 'clientId'"};e===null?e=[s]:e.push(s),r++}if(t.clientSecret===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientSecret"},message:"must have required property \
'clientSecret'"};e===null?e=[s]:e.push(s),r++}for(let s in t)if(!(s==="clientId"||s==="clientSecret"||s==="roles"||s==="\
expiresIn")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(t.clientId!==void 0){let s=t.clientId;if(typeof s==
"string"){if(D(s)<1){let a={instancePath:n+"/clientId",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/clientId",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(t.clientSecret!==
void 0){let s=t.clientSecret;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/clientSecret",schemaPath:"#/$defs\
/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:n+"/clientSecret",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),r++}}if(t.roles!==void 0){let s=t.roles;if(Array.isArray(s)){let a=s.length;for(let i=0;i<
a;i++){let l=s[i];if(typeof l=="string"){if(D(l)<1){let u={instancePath:n+"/roles/"+i,schemaPath:"#/$defs/id/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{
let u={instancePath:n+"/roles/"+i,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),r++}}}else{let a={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}if(t.expiresIn!==void 0){let s=t.expiresIn;
if(typeof s=="number"){if(s<=0||isNaN(s)){let a={instancePath:n+"/expiresIn",schemaPath:"#/properties/expiresIn/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:n+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return W.errors=e,r===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ht={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id"},times:{type:"integer",minimum:1,
description:"For so many requests. Default: until it is switched off."},process:{$ref:"#/$defs/id",description:"Only for\
 this process, by name or resource definition id."},operation:{$ref:"#/$defs/id",description:"Only for this operationId."},
probability:{type:"number",minimum:0,maximum:1},delayMs:{type:"number",minimum:0,maximum:36e5},retryAfter:{type:["number",
"string"],description:"Seconds, or an HTTP date.",minimum:0},starts:{type:"boolean",description:"Whether the process is \
started all the same."}},additionalProperties:!1};function X(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),r++}for(let s in t)
if(!(s==="name"||s==="times"||s==="process"||s==="operation"||s==="probability"||s==="delayMs"||s==="retryAfter"||s==="s\
tarts")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),r++}if(t.name!==void 0){let s=t.name;if(typeof s==
"string"){if(D(s)<1){let a={instancePath:n+"/name",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/name",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(t.times!==
void 0){let s=t.times;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+"/times",schemaPath:"#/properti\
es/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof s==
"number"&&(s<1||isNaN(s))){let a={instancePath:n+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),r++}}if(t.process!==void 0){let s=t.process;if(typeof s==
"string"){if(D(s)<1){let a={instancePath:n+"/process",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/process",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}if(t.operation!==
void 0){let s=t.operation;if(typeof s=="string"){if(D(s)<1){let a={instancePath:n+"/operation",schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:n+"/operation",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),r++}}if(t.probability!==void 0){let s=t.probability;if(typeof s=="number"){if(s>
1||isNaN(s)){let a={instancePath:n+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[a]:e.push(a),r++}if(s<0||isNaN(s)){let a={instancePath:n+"/\
probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/probability",schemaPath:"#/properties/probabili\
ty/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}}if(t.delayMs!==void 0){
let s=t.delayMs;if(typeof s=="number"){if(s>36e5||isNaN(s)){let a={instancePath:n+"/delayMs",schemaPath:"#/properties/de\
layMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};e===null?e=[a]:e.push(
a),r++}if(s<0||isNaN(s)){let a={instancePath:n+"/delayMs",schemaPath:"#/properties/delayMs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/delayMs",schemaPath:"\
#/properties/delayMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}}
if(t.retryAfter!==void 0){let s=t.retryAfter;if(typeof s!="number"&&typeof s!="string"){let a={instancePath:n+"/retryAft\
er",schemaPath:"#/properties/retryAfter/type",keyword:"type",params:{type:Ht.properties.retryAfter.type},message:"must b\
e number,string"};e===null?e=[a]:e.push(a),r++}if(typeof s=="number"&&(s<0||isNaN(s))){let a={instancePath:n+"/retryAfte\
r",schemaPath:"#/properties/retryAfter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[a]:e.push(a),r++}}if(t.starts!==void 0&&typeof t.starts!="boolean"){let s={instancePath:n+"/starts",schemaPath:"\
#/properties/starts/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),r++}return X.errors=e,r===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zt=new RegExp("^(/[^/]+\
)*$","u");function de(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let s in t)if(!Bt.call(Ye.properties,s)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
r++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let s={instancePath:n+"/$schema",schemaPath:"#/properties/%24sche\
ma/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.workspaces!==
void 0){let s=t.workspaces;if(Array.isArray(s)){let a=s.length;for(let i=0;i<a;i++)K(s[i],{instancePath:n+"/workspaces/"+
i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{
let a={instancePath:n+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),r++}}if(t.clients!==void 0){let s=t.clients;if(Array.isArray(s)){let a=s.length;
for(let i=0;i<a;i++)W(s[i],{instancePath:n+"/clients/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length)}else{let a={instancePath:n+"/clients",schemaPath:"#/properties/clien\
ts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}if(t.auth!==void 0){
let s=t.auth;if(!(s==="lenient"||s==="strict")){let a={instancePath:n+"/auth",schemaPath:"#/properties/auth/enum",keyword:"\
enum",params:{allowedValues:Ye.properties.auth.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:
e.push(a),r++}}if(t.errors!==void 0){let s=t.errors;if(!(s==="problem"||s==="legacy")){let a={instancePath:n+"/errors",schemaPath:"\
#/properties/errors/enum",keyword:"enum",params:{allowedValues:Ye.properties.errors.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[a]:e.push(a),r++}}if(t.seed!==void 0){let s=t.seed;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s))){let a={instancePath:n+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),r++}}if(t.basePath!==void 0){let s=t.basePath;if(typeof s=="string"){if(!Zt.test(
s)){let a={instancePath:n+"/basePath",schemaPath:"#/properties/basePath/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]+)*$"},message:'must match pattern "^(/[^/]+)*$"'};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/basePat\
h",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),r++}}if(t.cors!==void 0&&typeof t.cors!="boolean"){let s={instancePath:n+"/cors",schemaPath:"#/properties/cors\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}if(t.latencyMs!==void 0){
let s=t.latencyMs;if(typeof s=="number"){if(s>36e5||isNaN(s)){let a={instancePath:n+"/latencyMs",schemaPath:"#/propertie\
s/latencyMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};e===null?e=[a]:
e.push(a),r++}if(s<0||isNaN(s)){let a={instancePath:n+"/latencyMs",schemaPath:"#/properties/latencyMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+
"/latencyMs",schemaPath:"#/properties/latencyMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[a]:e.push(a),r++}}if(t.journalSize!==void 0){let s=t.journalSize;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={
instancePath:n+"/journalSize",schemaPath:"#/properties/journalSize/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),r++}if(typeof s=="number"){if(s>1e7||isNaN(s)){let a={instancePath:n+"/journa\
lSize",schemaPath:"#/properties/journalSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must \
be <= 10000000"};e===null?e=[a]:e.push(a),r++}if(s<1||isNaN(s)){let a={instancePath:n+"/journalSize",schemaPath:"#/prope\
rties/journalSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),r++}}}if(t.journalBytes!==void 0){let s=t.journalBytes;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+
"/journalBytes",schemaPath:"#/properties/journalBytes/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[a]:e.push(a),r++}if(typeof s=="number"&&(s<1024||isNaN(s))){let a={instancePath:n+"/journalBytes",schemaPath:"\
#/properties/journalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},message:"must be >= 1024"};e===
null?e=[a]:e.push(a),r++}}if(t.scenarios!==void 0){let s=t.scenarios;if(Array.isArray(s)){let a=s.length;for(let i=0;i<a;i++)
X(s[i],{instancePath:n+"/scenarios/"+i,parentData:s,parentDataProperty:i,rootData:y,dynamicAnchors:f})||(e=e===null?X.errors:
e.concat(X.errors),r=e.length)}else{let a={instancePath:n+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return de.errors=e,
r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kt=x,Wt={$schema:"https://json-schema.org/draft/2020-1\
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
Ref" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}};var Xt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["\
object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"\
^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorStr\
ing"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"ob\
ject",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"\
object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._\
]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}};var Jt=new RegExp("^[^#]*#?$","u"),tt=new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$","u");function S(t,{instancePath:n="",parentData:b,
parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let m={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Xt.type},message:"must be object,boolean"};e===null?e=[m]:e.push(m),r++}
if(f.meta||(f.meta=S),t&&typeof t=="object"&&!Array.isArray(t)){if(t.$id!==void 0){let m=t.$id;if(typeof m!="string"){let p={
instancePath:n+"/$id",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[p]:e.push(p),r++}if(typeof m=="string"&&!Jt.test(m)){let p={instancePath:n+"/$id",schemaPath:"#/p\
roperties/%24id/pattern",keyword:"pattern",params:{pattern:"^[^#]*#?$"},message:'must match pattern "^[^#]*#?$"'};e===null?
e=[p]:e.push(p),r++}}if(t.$schema!==void 0&&typeof t.$schema!="string"){let m={instancePath:n+"/$schema",schemaPath:"#/$\
defs/uriString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.$ref!==
void 0&&typeof t.$ref!="string"){let m={instancePath:n+"/$ref",schemaPath:"#/$defs/uriReferenceString/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.$anchor!==void 0){let m=t.$anchor;
if(typeof m=="string"){if(!tt.test(m)){let p={instancePath:n+"/$anchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:n+"/$anchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}if(t.$dynamicRef!==void 0&&typeof t.$dynamicRef!=
"string"){let m={instancePath:n+"/$dynamicRef",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.$dynamicAnchor!==void 0){let m=t.$dynamicAnchor;if(typeof m==
"string"){if(!tt.test(m)){let p={instancePath:n+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:n+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}if(t.$vocabulary!==void 0){let m=t.$vocabulary;
if(m&&typeof m=="object"&&!Array.isArray(m)){for(let p in m){let c=r;if(typeof p!="string"){let d={instancePath:n+"/$voc\
abulary",schemaPath:"#/$defs/uriString/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:p};
e===null?e=[d]:e.push(d),r++}var s=c===r;if(!s){let d={instancePath:n+"/$vocabulary",schemaPath:"#/properties/%24vocabul\
ary/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[d]:
e.push(d),r++}}for(let p in m)if(typeof m[p]!="boolean"){let c={instancePath:n+"/$vocabulary/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/%24vocabulary/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[c]:e.push(c),r++}}else{let p={instancePath:n+"/$vocabulary",schemaPath:"#/properties/%24vo\
cabulary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}if(t.$comment!==
void 0&&typeof t.$comment!="string"){let m={instancePath:n+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(t.$defs!==void 0){let m=t.$defs;if(m&&
typeof m=="object"&&!Array.isArray(m))for(let p in m){let c=m[p],d=f.meta;if(d)if(!d(c,{instancePath:n+"/$defs/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:p,rootData:y,dynamicAnchors:f}))e=e===null?d.errors:e.concat(
d.errors),r=e.length;else var a=d.evaluated.props,i=d.evaluated.items;else if(!S(c,{instancePath:n+"/$defs/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:p,rootData:y,dynamicAnchors:f}))e=e===null?S.errors:e.concat(S.
errors),r=e.length;else{var l=S.evaluated.props;a!==!0&&l!==void 0&&(l===!0?a=!0:(a=a||{},Object.assign(a,l)));var u=S.evaluated.
items;i!==!0&&u!==void 0&&(i=u===!0?!0:i>u?i:u)}}else{let p={instancePath:n+"/$defs",schemaPath:"#/properties/%24defs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}}}return S.errors=e,r===
0}S.evaluated={props:{$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,$defs:!0},
dynamicProps:!1,dynamicItems:!1};var Gt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema\
.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"\
meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaA\
rray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{
type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"\
#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"\
#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}};function N(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=N.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length<1){let m={instancePath:n,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.
push(m),r++}let u=t.length;for(let m=0;m<u;m++){let p=t[m],c=f.meta;if(c)if(!c(p,{instancePath:n+"/"+m,parentData:t,parentDataProperty:m,
rootData:y,dynamicAnchors:f}))e=e===null?c.errors:e.concat(c.errors),r=e.length;else var s=c.evaluated.props,a=c.evaluated.
items;else if(!N(p,{instancePath:n+"/"+m,parentData:t,parentDataProperty:m,rootData:y,dynamicAnchors:f}))e=e===null?N.errors:
e.concat(N.errors),r=e.length;else{var i=N.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));
var l=N.evaluated.items;a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}return N.errors=e,r===0}N.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let k={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Gt.type},
message:"must be object,boolean"};e===null?e=[k]:e.push(k),r++}if(f.meta||(f.meta=w),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.prefixItems!==void 0&&(N(t.prefixItems,{instancePath:n+"/prefixItems",parentData:t,parentDataProperty:"prefixIt\
ems",rootData:y,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.items!==void 0){let k=t.items,
g=f.meta;if(g)if(!g(k,{instancePath:n+"/items",parentData:t,parentDataProperty:"items",rootData:y,dynamicAnchors:f}))e=e===
null?g.errors:e.concat(g.errors),r=e.length;else var s=g.evaluated.props,a=g.evaluated.items;else if(!w(k,{instancePath:n+
"/items",parentData:t,parentDataProperty:"items",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=
e.length;else{var i=w.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=w.evaluated.items;
a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}if(t.contains!==void 0){let k=t.contains,g=f.meta;if(g)if(!g(k,{instancePath:n+
"/contains",parentData:t,parentDataProperty:"contains",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),
r=e.length;else var u=g.evaluated.props,m=g.evaluated.items;else if(!w(k,{instancePath:n+"/contains",parentData:t,parentDataProperty:"\
contains",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var p=w.evaluated.props;u!==
!0&&p!==void 0&&(p===!0?u=!0:(u=u||{},Object.assign(u,p)));var c=w.evaluated.items;m!==!0&&c!==void 0&&(m=c===!0?!0:m>c?
m:c)}}if(t.additionalProperties!==void 0){let k=t.additionalProperties,g=f.meta;if(g)if(!g(k,{instancePath:n+"/additiona\
lProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.
concat(g.errors),r=e.length;else var d=g.evaluated.props,h=g.evaluated.items;else if(!w(k,{instancePath:n+"/additionalPr\
operties",parentData:t,parentDataProperty:"additionalProperties",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(
w.errors),r=e.length;else{var v=w.evaluated.props;d!==!0&&v!==void 0&&(v===!0?d=!0:(d=d||{},Object.assign(d,v)));var $=w.
evaluated.items;h!==!0&&$!==void 0&&(h=$===!0?!0:h>$?h:$)}}if(t.properties!==void 0){let k=t.properties;if(k&&typeof k==
"object"&&!Array.isArray(k))for(let g in k){let R=k[g],j=f.meta;if(j)if(!j(R,{instancePath:n+"/properties/"+g.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?j.errors:e.concat(j.
errors),r=e.length;else var I=j.evaluated.props,_=j.evaluated.items;else if(!w(R,{instancePath:n+"/properties/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(
w.errors),r=e.length;else{var Q=w.evaluated.props;I!==!0&&Q!==void 0&&(Q===!0?I=!0:(I=I||{},Object.assign(I,Q)));var E=w.
evaluated.items;_!==!0&&E!==void 0&&(_=E===!0?!0:_>E?_:E)}}else{let g={instancePath:n+"/properties",schemaPath:"#/proper\
ties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}}if(t.
patternProperties!==void 0){let k=t.patternProperties;if(k&&typeof k=="object"&&!Array.isArray(k)){for(let g in k){var ze=r===
r;if(!ze){let j={instancePath:n+"/patternProperties",schemaPath:"#/properties/patternProperties/propertyNames",keyword:"\
propertyNames",params:{propertyName:g},message:"property name must be valid"};e===null?e=[j]:e.push(j),r++}}for(let g in k){
let R=k[g],j=f.meta;if(j)if(!j(R,{instancePath:n+"/patternProperties/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?j.errors:e.concat(j.errors),r=e.length;else var O=j.evaluated.
props,C=j.evaluated.items;else if(!w(R,{instancePath:n+"/patternProperties/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:g,rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var M=w.evaluated.
props;O!==!0&&M!==void 0&&(M===!0?O=!0:(O=O||{},Object.assign(O,M)));var T=w.evaluated.items;C!==!0&&T!==void 0&&(C=T===
!0?!0:C>T?C:T)}}}else{let g={instancePath:n+"/patternProperties",schemaPath:"#/properties/patternProperties/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}}if(t.dependentSchemas!==void 0){let k=t.
dependentSchemas;if(k&&typeof k=="object"&&!Array.isArray(k))for(let g in k){let R=k[g],j=f.meta;if(j)if(!j(R,{instancePath:n+
"/dependentSchemas/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))
e=e===null?j.errors:e.concat(j.errors),r=e.length;else var q=j.evaluated.props,F=j.evaluated.items;else if(!w(R,{instancePath:n+
"/dependentSchemas/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:f}))
e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var Be=w.evaluated.props;q!==!0&&Be!==void 0&&(Be===!0?q=!0:(q=q||
{},Object.assign(q,Be)));var ae=w.evaluated.items;F!==!0&&ae!==void 0&&(F=ae===!0?!0:F>ae?F:ae)}}else{let g={instancePath:n+
"/dependentSchemas",schemaPath:"#/properties/dependentSchemas/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[g]:e.push(g),r++}}if(t.propertyNames!==void 0){let k=t.propertyNames,g=f.meta;if(g)if(!g(k,{instancePath:n+
"/propertyNames",parentData:t,parentDataProperty:"propertyNames",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(
g.errors),r=e.length;else var Y=g.evaluated.props,ne=g.evaluated.items;else if(!w(k,{instancePath:n+"/propertyNames",parentData:t,
parentDataProperty:"propertyNames",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{
var Ue=w.evaluated.props;Y!==!0&&Ue!==void 0&&(Ue===!0?Y=!0:(Y=Y||{},Object.assign(Y,Ue)));var ie=w.evaluated.items;ne!==
!0&&ie!==void 0&&(ne=ie===!0?!0:ne>ie?ne:ie)}}if(t.if!==void 0){let k=t.if,g=f.meta;if(g)if(!g(k,{instancePath:n+"/if",parentData:t,
parentDataProperty:"if",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),r=e.length;else var ee=g.evaluated.
props,oe=g.evaluated.items;else if(!w(k,{instancePath:n+"/if",parentData:t,parentDataProperty:"if",rootData:y,dynamicAnchors:f}))
e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var He=w.evaluated.props;ee!==!0&&He!==void 0&&(He===!0?ee=!0:(ee=
ee||{},Object.assign(ee,He)));var pe=w.evaluated.items;oe!==!0&&pe!==void 0&&(oe=pe===!0?!0:oe>pe?oe:pe)}}if(t.then!==void 0){
let k=t.then,g=f.meta;if(g)if(!g(k,{instancePath:n+"/then",parentData:t,parentDataProperty:"then",rootData:y,dynamicAnchors:f}))
e=e===null?g.errors:e.concat(g.errors),r=e.length;else var te=g.evaluated.props,me=g.evaluated.items;else if(!w(k,{instancePath:n+
"/then",parentData:t,parentDataProperty:"then",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.
length;else{var Ze=w.evaluated.props;te!==!0&&Ze!==void 0&&(Ze===!0?te=!0:(te=te||{},Object.assign(te,Ze)));var le=w.evaluated.
items;me!==!0&&le!==void 0&&(me=le===!0?!0:me>le?me:le)}}if(t.else!==void 0){let k=t.else,g=f.meta;if(g)if(!g(k,{instancePath:n+
"/else",parentData:t,parentDataProperty:"else",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),r=e.
length;else var re=g.evaluated.props,ue=g.evaluated.items;else if(!w(k,{instancePath:n+"/else",parentData:t,parentDataProperty:"\
else",rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var Ke=w.evaluated.props;re!==
!0&&Ke!==void 0&&(Ke===!0?re=!0:(re=re||{},Object.assign(re,Ke)));var fe=w.evaluated.items;ue!==!0&&fe!==void 0&&(ue=fe===
!0?!0:ue>fe?ue:fe)}}if(t.allOf!==void 0&&(N(t.allOf,{instancePath:n+"/allOf",parentData:t,parentDataProperty:"allOf",rootData:y,
dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.anyOf!==void 0&&(N(t.anyOf,{instancePath:n+"/\
anyOf",parentData:t,parentDataProperty:"anyOf",rootData:y,dynamicAnchors:f})||(e=e===null?N.errors:e.concat(N.errors),r=
e.length)),t.oneOf!==void 0&&(N(t.oneOf,{instancePath:n+"/oneOf",parentData:t,parentDataProperty:"oneOf",rootData:y,dynamicAnchors:f})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length)),t.not!==void 0){let k=t.not,g=f.meta;if(g)if(!g(k,{instancePath:n+"\
/not",parentData:t,parentDataProperty:"not",rootData:y,dynamicAnchors:f}))e=e===null?g.errors:e.concat(g.errors),r=e.length;else
var se=g.evaluated.props,ce=g.evaluated.items;else if(!w(k,{instancePath:n+"/not",parentData:t,parentDataProperty:"not",
rootData:y,dynamicAnchors:f}))e=e===null?w.errors:e.concat(w.errors),r=e.length;else{var We=w.evaluated.props;se!==!0&&We!==
void 0&&(We===!0?se=!0:(se=se||{},Object.assign(se,We)));var ye=w.evaluated.items;ce!==!0&&ye!==void 0&&(ce=ye===!0?!0:ce>
ye?ce:ye)}}}return w.errors=e,r===0}w.evaluated={props:{prefixItems:!0,items:!0,contains:!0,additionalProperties:!0,properties:!0,
patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,not:!0},dynamicProps:!1,
dynamicItems:!1};var Qt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-\
12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"\
Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#met\
a"},unevaluatedProperties:{$dynamicRef:"#meta"}}};function A(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let d={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:Qt.type},message:"must be object,boolean"};e===null?e=[d]:e.push(d),r++}if(f.meta||(f.meta=A),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.unevaluatedItems!==void 0){let d=t.unevaluatedItems,h=f.meta;if(h)if(!h(d,{instancePath:n+
"/unevaluatedItems",parentData:t,parentDataProperty:"unevaluatedItems",rootData:y,dynamicAnchors:f}))e=e===null?h.errors:
e.concat(h.errors),r=e.length;else var s=h.evaluated.props,a=h.evaluated.items;else if(!A(d,{instancePath:n+"/unevaluate\
dItems",parentData:t,parentDataProperty:"unevaluatedItems",rootData:y,dynamicAnchors:f}))e=e===null?A.errors:e.concat(A.
errors),r=e.length;else{var i=A.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=A.evaluated.
items;a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}if(t.unevaluatedProperties!==void 0){let d=t.unevaluatedProperties,h=f.
meta;if(h)if(!h(d,{instancePath:n+"/unevaluatedProperties",parentData:t,parentDataProperty:"unevaluatedProperties",rootData:y,
dynamicAnchors:f}))e=e===null?h.errors:e.concat(h.errors),r=e.length;else var u=h.evaluated.props,m=h.evaluated.items;else if(!A(
d,{instancePath:n+"/unevaluatedProperties",parentData:t,parentDataProperty:"unevaluatedProperties",rootData:y,dynamicAnchors:f}))
e=e===null?A.errors:e.concat(A.errors),r=e.length;else{var p=A.evaluated.props;u!==!0&&p!==void 0&&(p===!0?u=!0:(u=u||{},
Object.assign(u,p)));var c=A.evaluated.items;m!==!0&&c!==void 0&&(m=c===!0?!0:m>c?m:c)}}}return A.errors=e,r===0}A.evaluated=
{props:{unevaluatedItems:!0,unevaluatedProperties:!0},dynamicProps:!1,dynamicItems:!1};var Yt={$schema:"https://json-sch\
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
default:[]}}},mt={enum:["array","boolean","integer","null","number","object","string"]};var er=pt().default;function V(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Yt.type},
message:"must be object,boolean"};e===null?e=[a]:e.push(a),r++}if(f.meta||(f.meta=V),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type!==void 0){let a=t.type,i=r,l=!1,u=r;if(!(a==="array"||a==="boolean"||a==="integer"||a==="null"||a==="numbe\
r"||a==="object"||a==="string")){let p={instancePath:n+"/type",schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{
allowedValues:mt.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}var s=u===r;l=
l||s;let m=r;if(Array.isArray(a)){if(a.length<1){let h={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),r++}let p=a.
length;for(let h=0;h<p;h++){let v=a[h];if(!(v==="array"||v==="boolean"||v==="integer"||v==="null"||v==="number"||v==="ob\
ject"||v==="string")){let $={instancePath:n+"/type/"+h,schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{allowedValues:mt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[$]:e.push($),r++}}let c=a.length,d;if(c>1){e:for(;c--;)
for(d=c;d--;)if(er(a[c],a[d])){let h={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/uniqueItems",keyword:"\
uniqueItems",params:{i:c,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+c+" are identical)"};e===null?
e=[h]:e.push(h),r++;break e}}}else{let p={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),r++}var s=m===r;if(l=l||s,l)r=i,e!==null&&(i?
e.length=i:e=null);else{let p={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}}if(t.enum!==void 0&&!Array.isArray(t.enum)){let a={instancePath:n+
"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:
e.push(a),r++}if(t.multipleOf!==void 0){let a=t.multipleOf;if(typeof a=="number"){if(a<=0||isNaN(a)){let i={instancePath:n+
"/multipleOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:n+"/multipleOf",schemaPath:"#/properties/m\
ultipleOf/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),r++}}if(t.maximum!==
void 0&&typeof t.maximum!="number"){let a={instancePath:n+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}if(t.exclusiveMaximum!==void 0&&typeof t.
exclusiveMaximum!="number"){let a={instancePath:n+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}if(t.minimum!==void 0&&typeof t.minimum!=
"number"){let a={instancePath:n+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[a]:e.push(a),r++}if(t.exclusiveMinimum!==void 0&&typeof t.exclusiveMinimum!="numbe\
r"){let a={instancePath:n+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[a]:e.push(a),r++}if(t.maxLength!==void 0){let a=t.maxLength;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(
a))){let i={instancePath:n+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minLength!==void 0){let a=t.minLength;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(
a))){let i={instancePath:n+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.pattern!==void 0&&typeof t.pattern!=
"string"){let a={instancePath:n+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),r++}if(t.maxItems!==void 0){let a=t.maxItems;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:n+"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minItems!==void 0){let a=t.minItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:n+"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.uniqueItems!==void 0&&typeof t.uniqueItems!="boolean"){let a={instancePath:n+
"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[a]:e.push(a),r++}if(t.maxContains!==void 0){let a=t.maxContains;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:n+"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minContains!==void 0){let a=t.minContains;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let i={instancePath:n+"/minContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/minContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.maxProperties!==void 0){let a=t.maxProperties;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:n+"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.minProperties!==void 0){let a=t.minProperties;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:n+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}if(typeof a=="number"&&(a<0||isNaN(
a))){let i={instancePath:n+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),r++}}if(t.required!==void 0){let a=t.required;
if(Array.isArray(a)){let i=a.length;for(let m=0;m<i;m++)if(typeof a[m]!="string"){let p={instancePath:n+"/required/"+m,schemaPath:"\
#/$defs/stringArray/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
r++}let l=a.length,u;if(l>1){let m={};for(;l--;){let p=a[l];if(typeof p=="string"){if(typeof m[p]=="number"){u=m[p];let c={
instancePath:n+"/required",schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i:l,j:u},message:"\
must NOT have duplicate items (items ## "+u+" and "+l+" are identical)"};e===null?e=[c]:e.push(c),r++;break}m[p]=l}}}}else{
let i={instancePath:n+"/required",schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[i]:e.push(i),r++}}if(t.dependentRequired!==void 0){let a=t.dependentRequired;if(a&&typeof a=="\
object"&&!Array.isArray(a))for(let i in a){let l=a[i];if(Array.isArray(l)){let u=l.length;for(let c=0;c<u;c++)if(typeof l[c]!=
"string"){let d={instancePath:n+"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+c,schemaPath:"#/$defs\
/stringArray/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}let m=l.
length,p;if(m>1){let c={};for(;m--;){let d=l[m];if(typeof d=="string"){if(typeof c[d]=="number"){p=c[d];let h={instancePath:n+
"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uni\
queItems",params:{i:m,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+m+" are identical)"};e===null?e=
[h]:e.push(h),r++;break}c[d]=m}}}}else{let u={instancePath:n+"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),r++}}else{let i={instancePath:n+"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}return V.errors=e,r===0}V.evaluated=
{props:{type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,
minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,
required:!0,dependentRequired:!0},dynamicProps:!1,dynamicItems:!1};var tr={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12\
/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{
title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"bool\
ean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}};function z(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:tr.type},message:"must be object,boolean"};e===null?e=[s]:
e.push(s),r++}if(f.meta||(f.meta=z),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title!==void 0&&typeof t.title!="stri\
ng"){let s={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.description!==void 0&&typeof t.description!="string"){let s={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),r++}if(t.deprecated!==void 0&&typeof t.deprecated!="boolean"){let s={instancePath:n+"/deprecate\
d",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),r++}if(t.readOnly!==void 0&&typeof t.readOnly!="boolean"){let s={instancePath:n+"/readOnly",schemaPath:"\
#/properties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}
if(t.writeOnly!==void 0&&typeof t.writeOnly!="boolean"){let s={instancePath:n+"/writeOnly",schemaPath:"#/properties/writ\
eOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),r++}if(t.examples!==
void 0&&!Array.isArray(t.examples)){let s={instancePath:n+"/examples",schemaPath:"#/properties/examples/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),r++}}return z.errors=e,r===0}z.evaluated={props:{
title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0},dynamicProps:!1,dynamicItems:!1};
var rr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-an\
notation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"\
Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{type:"string"}}};function B(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=B.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="\
boolean"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:rr.type},message:"must be object,boolean"};
e===null?e=[s]:e.push(s),r++}if(f.meta||(f.meta=B),t&&typeof t=="object"&&!Array.isArray(t)&&t.format!==void 0&&typeof t.
format!="string"){let s={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return B.errors=e,r===0}B.evaluated={props:{format:!0},dynamicProps:!1,
dynamicItems:!1};var sr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-\
12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Con\
tent vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"\
string"},contentSchema:{$dynamicRef:"#meta"}}};function L(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:f={}}={}){let e=null,r=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let u={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:sr.type},message:"must be object,boolean"};e===null?e=[u]:e.push(u),r++}if(f.meta||(f.meta=L),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.contentEncoding!==void 0&&typeof t.contentEncoding!="string"){let u={instancePath:n+"/\
contentEncoding",schemaPath:"#/properties/contentEncoding/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),r++}if(t.contentMediaType!==void 0&&typeof t.contentMediaType!="string"){let u={instancePath:n+
"/contentMediaType",schemaPath:"#/properties/contentMediaType/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[u]:e.push(u),r++}if(t.contentSchema!==void 0){let u=t.contentSchema,m=f.meta;if(m)if(!m(u,{instancePath:n+
"/contentSchema",parentData:t,parentDataProperty:"contentSchema",rootData:y,dynamicAnchors:f}))e=e===null?m.errors:e.concat(
m.errors),r=e.length;else var s=m.evaluated.props,a=m.evaluated.items;else if(!L(u,{instancePath:n+"/contentSchema",parentData:t,
parentDataProperty:"contentSchema",rootData:y,dynamicAnchors:f}))e=e===null?L.errors:e.concat(L.errors),r=e.length;else{
var i=L.evaluated.props;s!==!0&&i!==void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=L.evaluated.items;a!==!0&&l!==
void 0&&(a=l===!0?!0:a>l?a:l)}}}return L.errors=e,r===0}L.evaluated={props:{contentEncoding:!0,contentMediaType:!0,contentSchema:!0},
dynamicProps:!1,dynamicItems:!1};function x(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let h={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Wt.type},
message:"must be object,boolean"};e===null?e=[h]:e.push(h),r++}if(f.meta||(f.meta=x),S(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?S.errors:e.concat(S.errors),r=e.length),w(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?w.errors:e.concat(w.errors),r=e.length),A(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?A.errors:e.concat(A.errors),r=e.length),V(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?V.errors:e.concat(V.errors),r=e.length),z(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?z.errors:e.concat(z.errors),r=e.length),B(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?B.errors:e.concat(B.errors),r=e.length),L(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:f})||(e=e===null?L.errors:e.concat(L.errors),r=e.length),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.definitions!==void 0){let h=t.definitions;if(h&&typeof h=="object"&&!Array.isArray(h))for(let v in h){let $=h[v],
I=f.meta;if(I)if(!I($,{instancePath:n+"/definitions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,
rootData:y,dynamicAnchors:f}))e=e===null?I.errors:e.concat(I.errors),r=e.length;else var s=I.evaluated.props,a=I.evaluated.
items;else if(!x($,{instancePath:n+"/definitions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,
rootData:y,dynamicAnchors:f}))e=e===null?x.errors:e.concat(x.errors),r=e.length;else{var i=x.evaluated.props;s!==!0&&i!==
void 0&&(i===!0?s=!0:(s=s||{},Object.assign(s,i)));var l=x.evaluated.items;a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}else{
let v={instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[v]:e.push(v),r++}}if(t.dependencies!==void 0){let h=t.dependencies;if(h&&typeof h=="object"&&
!Array.isArray(h))for(let v in h){let $=h[v],I=r,_=!1,Q=r,E=f.meta;if(E)if(!E($,{instancePath:n+"/dependencies/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,rootData:y,dynamicAnchors:f}))e=e===null?E.errors:e.concat(
E.errors),r=e.length;else var u=E.evaluated.props,m=E.evaluated.items;else if(!x($,{instancePath:n+"/dependencies/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,rootData:y,dynamicAnchors:f}))e=e===null?x.errors:e.concat(
x.errors),r=e.length;else{var p=x.evaluated.props;u!==!0&&p!==void 0&&(p===!0?u=!0:(u=u||{},Object.assign(u,p)));var c=x.
evaluated.items;m!==!0&&c!==void 0&&(m=c===!0?!0:m>c?m:c)}var d=Q===r;_=_||d;let ze=r;if(Array.isArray($)){let O=$.length;
for(let T=0;T<O;T++)if(typeof $[T]!="string"){let q={instancePath:n+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+T,schemaPath:"meta/validation#/$defs/stringArray/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[q]:e.push(q),r++}let C=$.length,M;if(C>1){let T={};for(;C--;){let q=$[C];if(typeof q=="string"){
if(typeof T[q]=="number"){M=T[q];let F={instancePath:n+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
meta/validation#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i:C,j:M},message:"must NOT have duplicate \
items (items ## "+M+" and "+C+" are identical)"};e===null?e=[F]:e.push(F),r++;break}T[q]=C}}}}else{let O={instancePath:n+
"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"meta/validation#/$defs/stringArray/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[O]:e.push(O),r++}var d=ze===r;if(_=_||d,d&&m!==!0&&(m=!0),
_)r=I,e!==null&&(I?e.length=I:e=null);else{let O={instancePath:n+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/dependencies/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[O]:e.push(O),r++}}else{let v={instancePath:n+"/dependencies",schemaPath:"#/properties/dependenci\
es/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),r++}}if(t.$recursiveAnchor!==
void 0){let h=t.$recursiveAnchor;if(typeof h=="string"){if(!tt.test(h)){let v={instancePath:n+"/$recursiveAnchor",schemaPath:"\
meta/core#/$defs/anchorString/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must mat\
ch pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:n+"/$recursiveAnchor",schemaPath:"\
meta/core#/$defs/anchorString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(
v),r++}}if(t.$recursiveRef!==void 0&&typeof t.$recursiveRef!="string"){let h={instancePath:n+"/$recursiveRef",schemaPath:"\
meta/core#/$defs/uriReferenceString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:
e.push(h),r++}}return x.errors=e,r===0}x.evaluated={props:{definitions:!0,dependencies:!0,$recursiveAnchor:!0,$recursiveRef:!0,
contentEncoding:!0,contentMediaType:!0,contentSchema:!0,format:!0,title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,
writeOnly:!0,examples:!0,type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,
maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,
minProperties:!0,required:!0,dependentRequired:!0,unevaluatedItems:!0,unevaluatedProperties:!0,prefixItems:!0,items:!0,contains:!0,
additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,
anyOf:!0,oneOf:!0,not:!0,$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,
$defs:!0},dynamicProps:!1,dynamicItems:!1};var lt=he;function he(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let s={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return he.errors=e,r===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};
var ut=ge,ar={description:"The platform of a caller. Documented values are `web` and `mobile`; whether there are more is\
 not said.","x-source":"rest2",anyOf:[{type:"string",enum:["web","mobile"]},{type:"string",minLength:1,"x-open-set":!0}]};
function ge(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=ge.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,a=!1,i=r;if(typeof t!="string"){
let m={instancePath:n,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),r++}if(!(t==="web"||t==="mobile")){let m={instancePath:n,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{
allowedValues:ar.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}var u=i===
r;a=a||u;let l=r;if(typeof t=="string"){if(D(t)<1){let m={instancePath:n,schemaPath:"#/anyOf/1/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:n,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}
var u=l===r;if(a=a||u,a)r=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.push(m),r++}return ge.errors=e,r===0}ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ft=be;function be(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.startCondition!==void 0&&typeof t.startCondition!="string"){let s={instancePath:n+"/startCondition",schemaPath:"\
#/properties/startCondition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),r++}return be.errors=e,r===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct=Pe;function Pe(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.paramsToInherit===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
paramsToInherit"},message:"must have required property 'paramsToInherit'"};e===null?e=[i]:e.push(i),r++}if(t.paramsToInherit!==
void 0){let i=t.paramsToInherit,l=r,u=!1,m=null,p=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.paramsToCopy===void 0){
let d={instancePath:n+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/0/required",keyword:"req\
uired",params:{missingProperty:"paramsToCopy"},message:"must have required property 'paramsToCopy'"};e===null?e=[d]:e.push(
d),r++}if(i.paramsToCopy!==void 0){let d=i.paramsToCopy;if(Array.isArray(d)){let h=d.length;for(let v=0;v<h;v++)if(typeof d[v]!=
"string"){let $={instancePath:n+"/paramsToInherit/paramsToCopy/"+v,schemaPath:"#/components/schemas/ParamsToInherit/oneO\
f/0/properties/paramsToCopy/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.
push($),r++}}else{let h={instancePath:n+"/paramsToInherit/paramsToCopy",schemaPath:"#/components/schemas/ParamsToInherit\
/oneOf/0/properties/paramsToCopy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(
h),r++}}}else{let d={instancePath:n+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),r++}var a=p===r;if(a){u=!0,m=0;var s={};
s.paramsToCopy=!0}let c=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.withoutParams===void 0){let d={instancePath:n+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/required",keyword:"required",params:{missingProperty:"\
withoutParams"},message:"must have required property 'withoutParams'"};e===null?e=[d]:e.push(d),r++}if(i.withoutParams!==
void 0){let d=i.withoutParams;if(Array.isArray(d)){let h=d.length;for(let v=0;v<h;v++)if(typeof d[v]!="string"){let $={instancePath:n+
"/paramsToInherit/withoutParams/"+v,schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/properties/withoutParams/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),r++}}else{let h={instancePath:n+
"/paramsToInherit/withoutParams",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/properties/withoutParams/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),r++}}}else{let d={instancePath:n+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[d]:e.push(d),r++}var a=c===r;if(a&&u)u=!1,m=[m,1];else{a&&(u=!0,m=1,s!==!0&&(s=s||
{},s.withoutParams=!0));let d=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>0){let v={instancePath:n+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/2/maxProperties",keyword:"maxProperties",params:{
limit:0},message:"must NOT have more than 0 properties"};e===null?e=[v]:e.push(v),r++}}else{let v={instancePath:n+"/para\
msToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[v]:e.push(v),r++}var a=d===r;a&&u?(u=!1,m=[m,2]):a&&(u=!0,m=2)}if(u)r=l,e!==null&&(l?e.length=
l:e=null);else{let d={instancePath:n+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf",keyword:"\
oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),r++}}}else{let i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),r++}return Pe.errors=e,r===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=ve;function ve(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=ve.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,a=!1,i=null,l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
paramsToCopy===void 0){let c={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
paramsToCopy"},message:"must have required property 'paramsToCopy'"};e===null?e=[c]:e.push(c),r++}if(t.paramsToCopy!==void 0){
let c=t.paramsToCopy;if(Array.isArray(c)){let d=c.length;for(let h=0;h<d;h++)if(typeof c[h]!="string"){let v={instancePath:n+
"/paramsToCopy/"+h,schemaPath:"#/oneOf/0/properties/paramsToCopy/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),r++}}else{let d={instancePath:n+"/paramsToCopy",schemaPath:"#/oneOf/0/properti\
es/paramsToCopy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}}}else{
let c={instancePath:n,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),r++}var p=l===r;if(p){a=!0,i=0;var u={};u.paramsToCopy=!0}let m=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.withoutParams===void 0){let c={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
withoutParams"},message:"must have required property 'withoutParams'"};e===null?e=[c]:e.push(c),r++}if(t.withoutParams!==
void 0){let c=t.withoutParams;if(Array.isArray(c)){let d=c.length;for(let h=0;h<d;h++)if(typeof c[h]!="string"){let v={instancePath:n+
"/withoutParams/"+h,schemaPath:"#/oneOf/1/properties/withoutParams/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),r++}}else{let d={instancePath:n+"/withoutParams",schemaPath:"#/oneOf/1/propert\
ies/withoutParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),r++}}}else{
let c={instancePath:n,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[c]:e.push(c),r++}var p=m===r;if(p&&a)a=!1,i=[i,1];else{p&&(a=!0,i=1,u!==!0&&(u=u||{},u.withoutParams=!0));let c=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>0){let h={instancePath:n,schemaPath:"#/oneOf/2/maxProper\
ties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};e===null?e=[h]:e.push(h),
r++}}else{let h={instancePath:n,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[h]:e.push(h),r++}var p=c===r;p&&a?(a=!1,i=[i,2]):p&&(a=!0,i=2)}if(a)r=s,e!==null&&(s?e.length=s:e=null);else{
let c={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one sch\
ema in oneOf"};e===null?e=[c]:e.push(c),r++}return ve.errors=e,o.props=u,r===0}ve.evaluated={dynamicProps:!0,dynamicItems:!1};
var dt=ke,et={type:"object",description:"One process instance. `uuid` and `state` are promised in words and therefore re\
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
 node.","x-source":"rest2",anyOf:[{type:"string",enum:["ARRIVED"]},{type:"string","x-open-set":!0}]}},additionalProperties:!0};var rt={type:"string",description:"The documented states of a process instance.","x-source":"process-instance",enum:["CR\
EATED","STARTED","DISMISSED","EXPIRED","FINISHED","TERMINATED","FAILED"]};function J(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=J.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let s=r,a=!1,i=r;if(typeof t!="string"){let m={instancePath:n,schemaPath:"#/components/schemas/KnownProcessInsta\
nceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(!(t==="CR\
EATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let m={instancePath:n,
schemaPath:"#/components/schemas/KnownProcessInstanceState/enum",keyword:"enum",params:{allowedValues:rt.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}var u=i===r;a=a||u;let l=r;if(typeof t=="strin\
g"){if(D(t)<1){let m={instancePath:n,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:n,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}var u=l===r;if(a=a||u,a)r=s,
e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[m]:e.push(m),r++}return J.errors=e,r===0}J.evaluated={dynamicProps:!1,dynamicItems:!1};
function ke(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.uuid===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uuid"},
message:"must have required property 'uuid'"};e===null?e=[l]:e.push(l),r++}if(t.state===void 0){let l={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?
e=[l]:e.push(l),r++}if(t.processDefinitionName!==void 0&&typeof t.processDefinitionName!="string"){let l={instancePath:n+
"/processDefinitionName",schemaPath:"#/properties/processDefinitionName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),r++}if(t.processDefinitionFlowxUuid!==void 0&&typeof t.processDefinitionFlowxUuid!=
"string"){let l={instancePath:n+"/processDefinitionFlowxUuid",schemaPath:"#/properties/processDefinitionFlowxUuid/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(t.uuid!==void 0){let l=t.
uuid;if(typeof l=="string"){if(D(l)<1){let u={instancePath:n+"/uuid",schemaPath:"#/properties/uuid/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:n+
"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),r++}}if(t.state!==void 0&&(J(t.state,{instancePath:n+"/state",parentData:t,parentDataProperty:"state",rootData:y,
dynamicAnchors:f})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)),t.applicationId!==void 0&&typeof t.applicationId!=
"string"){let l={instancePath:n+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(t.buildId!==void 0&&typeof t.buildId!="string"){let l={
instancePath:n+"/buildId",schemaPath:"#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),r++}if(t.buildStatusAtStart!==void 0){let l=t.buildStatusAtStart,u=r,m=!1,p=r;if(typeof l!=
"string"){let d={instancePath:n+"/buildStatusAtStart",schemaPath:"#/properties/buildStatusAtStart/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}if(l!=="COMMITTED"){let d={instancePath:n+
"/buildStatusAtStart",schemaPath:"#/properties/buildStatusAtStart/anyOf/0/enum",keyword:"enum",params:{allowedValues:et.
properties.buildStatusAtStart.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(
d),r++}var s=p===r;m=m||s;let c=r;if(typeof l!="string"){let d={instancePath:n+"/buildStatusAtStart",schemaPath:"#/prope\
rties/buildStatusAtStart/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),r++}var s=c===r;if(m=m||s,m)r=u,e!==null&&(u?e.length=u:e=null);else{let d={instancePath:n+"/buildStatusAtStart",
schemaPath:"#/properties/buildStatusAtStart/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[d]:e.push(d),r++}}if(t.workspaceId!==void 0&&typeof t.workspaceId!="string"){let l={instancePath:n+"/workspaceId",
schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),r++}if(t.parentApplicationId!==void 0){let l=t.parentApplicationId;if(typeof l!="string"&&l!==null){let u={instancePath:n+
"/parentApplicationId",schemaPath:"#/properties/parentApplicationId/type",keyword:"type",params:{type:et.properties.parentApplicationId.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(t.rootApplicationId!==void 0){let l=t.rootApplicationId;
if(typeof l!="string"&&l!==null){let u={instancePath:n+"/rootApplicationId",schemaPath:"#/properties/rootApplicationId/t\
ype",keyword:"type",params:{type:et.properties.rootApplicationId.type},message:"must be string,null"};e===null?e=[u]:e.push(
u),r++}}if(t.tokens!==void 0){let l=t.tokens;if(Array.isArray(l)){let u=l.length;for(let m=0;m<u;m++){let p=l[m];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.id!==void 0){let c=p.id;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){let d={instancePath:n+
"/tokens/"+m+"/id",schemaPath:"#/components/schemas/ProcessToken/properties/id/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[d]:e.push(d),r++}}if(p.state!==void 0){let c=p.state,d=r,h=!1,v=r;if(typeof c!=
"string"){let I={instancePath:n+"/tokens/"+m+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/any\
Of/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),r++}if(c!=="ACTIVE"){
let I={instancePath:n+"/tokens/"+m+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf/0/enum",
keyword:"enum",params:{allowedValues:we.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[I]:e.push(I),r++}var a=v===r;h=h||a;let $=r;if(typeof c!="string"){let I={instancePath:n+"/tokens/"+m+
"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf/1/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[I]:e.push(I),r++}var a=$===r;if(h=h||a,h)r=d,e!==null&&(d?e.length=d:e=null);else{
let I={instancePath:n+"/tokens/"+m+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),r++}}if(p.statusCurrentNode!==void 0){
let c=p.statusCurrentNode,d=r,h=!1,v=r;if(typeof c!="string"){let I={instancePath:n+"/tokens/"+m+"/statusCurrentNode",schemaPath:"\
#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),r++}if(c!=="ARRIVED"){let I={instancePath:n+"/tokens/"+m+"/statusCurrentNode",
schemaPath:"#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/0/enum",keyword:"enum",params:{allowedValues:we.
properties.statusCurrentNode.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(
I),r++}var i=v===r;h=h||i;let $=r;if(typeof c!="string"){let I={instancePath:n+"/tokens/"+m+"/statusCurrentNode",schemaPath:"\
#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),r++}var i=$===r;if(h=h||i,h)r=d,e!==null&&(d?e.length=d:e=null);else{let I={instancePath:n+
"/tokens/"+m+"/statusCurrentNode",schemaPath:"#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),r++}}}else{let c={instancePath:n+"/tok\
ens/"+m,schemaPath:"#/components/schemas/ProcessToken/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[c]:e.push(c),r++}}}else{let u={instancePath:n+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),r++}}if(t.instanceMetadata!==void 0){let l=t.
instanceMetadata;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.processInstanceUuid!==void 0&&typeof l.processInstanceUuid!=
"string"){let u={instancePath:n+"/instanceMetadata/processInstanceUuid",schemaPath:"#/components/schemas/InstanceMetadat\
a/properties/processInstanceUuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),r++}if(l.processInstanceId!==void 0){let u=l.processInstanceId;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let m={
instancePath:n+"/instanceMetadata/processInstanceId",schemaPath:"#/components/schemas/InstanceMetadata/properties/proces\
sInstanceId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),r++}}}else{
let u={instancePath:n+"/instanceMetadata",schemaPath:"#/components/schemas/InstanceMetadata/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}}}else{let l={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return ke.errors=e,r===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ht=Ie;function Ie(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Ie.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let s=r,a=!1,i=r;if(typeof t!="string"){let m={instancePath:n,schemaPath:"#/components/schemas/KnownProces\
sInstanceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}if(!(t===
"CREATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let m={instancePath:n,
schemaPath:"#/components/schemas/KnownProcessInstanceState/enum",keyword:"enum",params:{allowedValues:rt.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}var u=i===r;a=a||u;let l=r;if(typeof t=="strin\
g"){if(D(t)<1){let m={instancePath:n,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:n,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),r++}var u=l===r;if(a=a||u,a)r=s,
e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[m]:e.push(m),r++}return Ie.errors=e,r===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};
var gt=$e;function $e(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(!(t===
"CREATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let s={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rt.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),r++}return $e.errors=e,r===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};var bt=De;function De(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=De.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==
void 0){let i=t.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+"/id",schemaPath:"#/properties/id/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}}if(t.state!==void 0){
let i=t.state,l=r,u=!1,m=r;if(typeof i!="string"){let c={instancePath:n+"/state",schemaPath:"#/properties/state/anyOf/0/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(i!=="ACTIVE"){let c={
instancePath:n+"/state",schemaPath:"#/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:we.properties.
state.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),r++}var s=m===r;u=u||
s;let p=r;if(typeof i!="string"){let c={instancePath:n+"/state",schemaPath:"#/properties/state/anyOf/1/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}var s=p===r;if(u=u||s,u)r=l,e!==null&&
(l?e.length=l:e=null);else{let c={instancePath:n+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[c]:e.push(c),r++}}if(t.statusCurrentNode!==void 0){let i=t.statusCurrentNode,
l=r,u=!1,m=r;if(typeof i!="string"){let c={instancePath:n+"/statusCurrentNode",schemaPath:"#/properties/statusCurrentNod\
e/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}if(i!=="ARR\
IVED"){let c={instancePath:n+"/statusCurrentNode",schemaPath:"#/properties/statusCurrentNode/anyOf/0/enum",keyword:"enum",
params:{allowedValues:we.properties.statusCurrentNode.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[c]:e.push(c),r++}var a=m===r;u=u||a;let p=r;if(typeof i!="string"){let c={instancePath:n+"/statusCurrentNode",
schemaPath:"#/properties/statusCurrentNode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[c]:e.push(c),r++}var a=p===r;if(u=u||a,u)r=l,e!==null&&(l?e.length=l:e=null);else{let c={instancePath:n+"/st\
atusCurrentNode",schemaPath:"#/properties/statusCurrentNode/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return De.errors=e,r===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pt=je;function je(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.processInstanceUuid!==void 0&&typeof t.processInstanceUuid!="string"){let s={instancePath:n+"/pr\
ocessInstanceUuid",schemaPath:"#/properties/processInstanceUuid/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),r++}if(t.processInstanceId!==void 0){let s=t.processInstanceId;if(!(typeof s=="nu\
mber"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+"/processInstanceId",schemaPath:"#/properties/processInstanceId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return je.errors=e,
r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=Ne;var wt={type:"object",description:"Settings of a build.","x-source":"get-build-info",properties:{applicationVersionId:{type:"\
string",description:"The version of the app.","x-source":"get-build-info"},platforms:{description:"The platforms that th\
e build is made for.","x-source":"get-build-info",anyOf:[{type:"string",enum:["OMNICHANNEL"]},{type:"string","x-open-set":!0}]},
themeId:{type:"string",description:"The theme.","x-source":"get-build-info"},dateDisplayFormat:{$ref:"#/components/schem\
as/DisplayFormat"},numberDisplayFormat:{$ref:"#/components/schemas/NumberDisplayFormat"},currencyDisplayFormat:{$ref:"#/\
components/schemas/DisplayFormat"},defaultLanguageCode:{type:"string",description:"The language.","x-source":"get-build-\
info"}},additionalProperties:!0};function G(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.applicationVersionId!==void 0&&typeof t.applicationVersionId!="string"){let a={instancePath:n+"/applicationVersionI\
d",schemaPath:"#/properties/applicationVersionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),r++}if(t.platforms!==void 0){let a=t.platforms,i=r,l=!1,u=r;if(typeof a!="string"){let p={instancePath:n+
"/platforms",schemaPath:"#/properties/platforms/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[p]:e.push(p),r++}if(a!=="OMNICHANNEL"){let p={instancePath:n+"/platforms",schemaPath:"#/properties/pla\
tforms/anyOf/0/enum",keyword:"enum",params:{allowedValues:wt.properties.platforms.anyOf[0].enum},message:"must be equal \
to one of the allowed values"};e===null?e=[p]:e.push(p),r++}var s=u===r;l=l||s;let m=r;if(typeof a!="string"){let p={instancePath:n+
"/platforms",schemaPath:"#/properties/platforms/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[p]:e.push(p),r++}var s=m===r;if(l=l||s,l)r=i,e!==null&&(i?e.length=i:e=null);else{let p={instancePath:n+
"/platforms",schemaPath:"#/properties/platforms/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[p]:e.push(p),r++}}if(t.themeId!==void 0&&typeof t.themeId!="string"){let a={instancePath:n+"/themeId",schemaPath:"\
#/properties/themeId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}
if(t.dateDisplayFormat!==void 0){let a=t.dateDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.format!==void 0&&
typeof a.format!="string"){let i={instancePath:n+"/dateDisplayFormat/format",schemaPath:"#/components/schemas/DisplayFor\
mat/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:n+"/dateDisplayFormat",schemaPath:"#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}if(t.numberDisplayFormat!==void 0){let a=t.numberDisplayFormat;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.minDecimals!==void 0){let i=a.minDecimals;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i))){let l={instancePath:n+"/numberDisplayFormat/minDecimals",schemaPath:"#/components/schemas/NumberDisplayF\
ormat/properties/minDecimals/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(
l),r++}}if(a.maxDecimals!==void 0){let i=a.maxDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+
"/numberDisplayFormat/maxDecimals",schemaPath:"#/components/schemas/NumberDisplayFormat/properties/maxDecimals/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:n+"/num\
berDisplayFormat",schemaPath:"#/components/schemas/NumberDisplayFormat/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),r++}}if(t.currencyDisplayFormat!==void 0){let a=t.currencyDisplayFormat;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.format!==void 0&&typeof a.format!="string"){let i={instancePath:n+"/currency\
DisplayFormat/format",schemaPath:"#/components/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:n+"/currencyDisplayFormat",schemaPath:"\
#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}}if(t.defaultLanguageCode!==void 0&&typeof t.defaultLanguageCode!="string"){let a={instancePath:n+"/defaul\
tLanguageCode",schemaPath:"#/properties/defaultLanguageCode/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return G.errors=e,r===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){
let e=null,r=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.buildId===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
buildId"},message:"must have required property 'buildId'"};e===null?e=[s]:e.push(s),r++}if(t.workspaceId!==void 0&&typeof t.
workspaceId!="string"){let s={instancePath:n+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.buildId!==void 0){let s=t.buildId;if(typeof s==
"string"){if(D(s)<1){let a={instancePath:n+"/buildId",schemaPath:"#/properties/buildId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:n+"/bui\
ldId",schemaPath:"#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),r++}}if(t.applicationId!==void 0&&typeof t.applicationId!="string"){let s={instancePath:n+"/applicationId",
schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),r++}t.buildSettings!==void 0&&(G(t.buildSettings,{instancePath:n+"/buildSettings",parentData:t,parentDataProperty:"\
buildSettings",rootData:y,dynamicAnchors:f})||(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return Ne.
errors=e,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=Ae;function Ae(t,{instancePath:n="",parentData:b,
parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.applicationVersionId!==void 0&&typeof t.
applicationVersionId!="string"){let a={instancePath:n+"/applicationVersionId",schemaPath:"#/properties/applicationVersio\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(t.platforms!==
void 0){let a=t.platforms,i=r,l=!1,u=r;if(typeof a!="string"){let p={instancePath:n+"/platforms",schemaPath:"#/propertie\
s/platforms/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(a!==
"OMNICHANNEL"){let p={instancePath:n+"/platforms",schemaPath:"#/properties/platforms/anyOf/0/enum",keyword:"enum",params:{
allowedValues:wt.properties.platforms.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:
e.push(p),r++}var s=u===r;l=l||s;let m=r;if(typeof a!="string"){let p={instancePath:n+"/platforms",schemaPath:"#/propert\
ies/platforms/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}
var s=m===r;if(l=l||s,l)r=i,e!==null&&(i?e.length=i:e=null);else{let p={instancePath:n+"/platforms",schemaPath:"#/proper\
ties/platforms/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),r++}}if(t.
themeId!==void 0&&typeof t.themeId!="string"){let a={instancePath:n+"/themeId",schemaPath:"#/properties/themeId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(t.dateDisplayFormat!==void 0){let a=t.
dateDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.format!==void 0&&typeof a.format!="string"){let i={instancePath:n+
"/dateDisplayFormat/format",schemaPath:"#/components/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:n+"/dateDisplayFormat",schemaPath:"\
#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}}if(t.numberDisplayFormat!==void 0){let a=t.numberDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.minDecimals!==void 0){let i=a.minDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+"/numb\
erDisplayFormat/minDecimals",schemaPath:"#/components/schemas/NumberDisplayFormat/properties/minDecimals/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),r++}}if(a.maxDecimals!==void 0){let i=a.
maxDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+"/numberDisplayFormat/maxDecimals",schemaPath:"\
#/components/schemas/NumberDisplayFormat/properties/maxDecimals/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[l]:e.push(l),r++}}}else{let i={instancePath:n+"/numberDisplayFormat",schemaPath:"#/component\
s/schemas/NumberDisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),r++}}if(t.currencyDisplayFormat!==void 0){let a=t.currencyDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.format!==void 0&&typeof a.format!="string"){let i={instancePath:n+"/currencyDisplayFormat/format",schemaPath:"#/com\
ponents/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:n+"/currencyDisplayFormat",schemaPath:"#/components/schemas/DisplayFo\
rmat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}if(t.defaultLanguageCode!==
void 0&&typeof t.defaultLanguageCode!="string"){let a={instancePath:n+"/defaultLanguageCode",schemaPath:"#/properties/de\
faultLanguageCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),r++}return Ae.errors=e,r===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=xe;function xe(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=xe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.format!==
void 0&&typeof t.format!="string"){let s={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),r++}return xe.errors=e,r===
0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=Oe;function Oe(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.minDecimals!==void 0){let s=t.minDecimals;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+"/minDecimals",schemaPath:"#/properties/minDecimals/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}}if(t.maxDecimals!==void 0){let s=t.
maxDecimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+"/maxDecimals",schemaPath:"#/properties/m\
axDecimals/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),r++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),r++}return Oe.errors=e,r===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=Te;function Te(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Te.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let s=r,a=!1,i=r;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){if(t.type===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/require\
d",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[p]:e.push(
p),r++}if(t.title===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/required",keyword:"req\
uired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[p]:e.push(p),r++}if(t.
status===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[p]:e.push(p),r++}if(t.type!==void 0&&
typeof t.type!="string"){let p={instancePath:n+"/type",schemaPath:"#/components/schemas/ProblemDetails/properties/type/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.title!==void 0&&typeof t.
title!="string"){let p={instancePath:n+"/title",schemaPath:"#/components/schemas/ProblemDetails/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.status!==void 0){let p=t.status;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let c={instancePath:n+"/status",schemaPath:"#/components/schemas/ProblemDet\
ails/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),
r++}if(typeof p=="number"){if(p>599||isNaN(p)){let c={instancePath:n+"/status",schemaPath:"#/components/schemas/ProblemD\
etails/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?
e=[c]:e.push(c),r++}if(p<400||isNaN(p)){let c={instancePath:n+"/status",schemaPath:"#/components/schemas/ProblemDetails/\
properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[c]:
e.push(c),r++}}}if(t.detail!==void 0&&typeof t.detail!="string"){let p={instancePath:n+"/detail",schemaPath:"#/component\
s/schemas/ProblemDetails/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),r++}if(t.instance!==void 0&&typeof t.instance!="string"){let p={instancePath:n+"/instance",schemaPath:"#\
/components/schemas/ProblemDetails/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}var m=i===r;if(a=a||m,m)var l=!0;let u=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/\
LegacyProblem/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[p]:e.push(p),r++}if(t.title===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/LegacyProblem/r\
equired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[
p]:e.push(p),r++}if(t.status===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/LegacyProblem/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[p]:e.push(p),r++}
if(t.type!==void 0&&typeof t.type!="string"){let p={instancePath:n+"/type",schemaPath:"#/components/schemas/LegacyProble\
m/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.
title!==void 0&&typeof t.title!="string"){let p={instancePath:n+"/title",schemaPath:"#/components/schemas/LegacyProblem/\
properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.
status!==void 0){let p=t.status;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let c={instancePath:n+"/status",schemaPath:"\
#/components/schemas/LegacyProblem/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[c]:e.push(c),r++}if(typeof p=="number"){if(p>599||isNaN(p)){let c={instancePath:n+"/status",schemaPath:"\
#/components/schemas/LegacyProblem/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"\
must be <= 599"};e===null?e=[c]:e.push(c),r++}if(p<400||isNaN(p)){let c={instancePath:n+"/status",schemaPath:"#/componen\
ts/schemas/LegacyProblem/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must b\
e >= 400"};e===null?e=[c]:e.push(c),r++}}}if(t.entityName!==void 0&&typeof t.entityName!="string"){let p={instancePath:n+
"/entityName",schemaPath:"#/components/schemas/LegacyProblem/properties/entityName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.defaultMessage!==void 0&&typeof t.defaultMessage!="st\
ring"){let p={instancePath:n+"/defaultMessage",schemaPath:"#/components/schemas/LegacyProblem/properties/defaultMessage/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.errorKey!==void 0&&
typeof t.errorKey!="string"){let p={instancePath:n+"/errorKey",schemaPath:"#/components/schemas/LegacyProblem/properties\
/errorKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}if(t.message!==
void 0&&typeof t.message!="string"){let p={instancePath:n+"/message",schemaPath:"#/components/schemas/LegacyProblem/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),r++}}else{
let p={instancePath:n,schemaPath:"#/components/schemas/LegacyProblem/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),r++}var m=u===r;if(a=a||m,m&&l!==!0&&(l=!0),a)r=s,e!==null&&(s?e.length=s:e=null);else{
let p={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=
[p]:e.push(p),r++}return Te.errors=e,o.props=l,r===0}Te.evaluated={dynamicProps:!0,dynamicItems:!1};var jt=qe;function qe(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,o=qe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must h\
ave required property 'type'"};e===null?e=[s]:e.push(s),r++}if(t.title===void 0){let s={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[s]:
e.push(s),r++}if(t.status===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),r++}if(t.type!==void 0&&typeof t.type!=
"string"){let s={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.title!==void 0&&typeof t.title!="string"){let s={instancePath:n+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(t.status!==void 0){let s=t.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),r++}if(typeof s=="number"){if(s>599||isNaN(s)){let a={instancePath:n+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[a]:e.push(a),
r++}if(s<400||isNaN(s)){let a={instancePath:n+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[a]:e.push(a),r++}}}if(t.detail!==void 0&&typeof t.detail!=
"string"){let s={instancePath:n+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.instance!==void 0&&typeof t.instance!="string"){let s={instancePath:n+
"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),r++}return qe.errors=e,r===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Nt=Se;function Se(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,
r=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[s]:e.push(s),r++}if(t.title===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[s]:e.push(s),r++}if(t.status===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[s]:e.push(s),r++}if(t.type!==void 0&&typeof t.type!=
"string"){let s={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),r++}if(t.title!==void 0&&typeof t.title!="string"){let s={instancePath:n+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}if(t.status!==void 0){let s=t.status;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){let a={instancePath:n+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),r++}if(typeof s=="number"){if(s>599||isNaN(s)){let a={instancePath:n+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[a]:e.push(a),
r++}if(s<400||isNaN(s)){let a={instancePath:n+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[a]:e.push(a),r++}}}if(t.entityName!==void 0&&typeof t.entityName!=
"string"){let s={instancePath:n+"/entityName",schemaPath:"#/properties/entityName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.defaultMessage!==void 0&&typeof t.defaultMessage!="str\
ing"){let s={instancePath:n+"/defaultMessage",schemaPath:"#/properties/defaultMessage/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}if(t.errorKey!==void 0&&typeof t.errorKey!="string"){let s={
instancePath:n+"/errorKey",schemaPath:"#/properties/errorKey/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[s]:e.push(s),r++}if(t.message!==void 0&&typeof t.message!="string"){let s={instancePath:n+"/messa\
ge",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),r++}return Se.errors=e,r===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At=Le;function Le(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let s={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Le.errors=e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};
var xt=Ee;function Ee(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let s={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ee.errors=e,r===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ot=Ce;function Ce(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ce.
errors=e,r===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};var Tt=_e;function _e(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return _e.
errors=e,r===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var qt=Re;function Re(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return Re.
errors=e,r===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var St=Me;function Me(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return Me.
errors=e,r===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var Lt=Fe;function Fe(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),r++}return Fe.
errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var Et=Ve;function Ve(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:f={}}={}){let e=null,r=0,
o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let s={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),r++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),r++}return Ve.errors=e,r===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};
var nr={"/components/schemas/Identifier":lt,"/components/schemas/Platform":ut,"/components/schemas/InitialValues":ft,"/c\
omponents/schemas/InheritRequest":ct,"/components/schemas/ParamsToInherit":yt,"/components/schemas/ProcessInstance":dt,"\
/components/schemas/ProcessInstanceState":ht,"/components/schemas/KnownProcessInstanceState":gt,"/components/schemas/Pro\
cessToken":bt,"/components/schemas/InstanceMetadata":Pt,"/components/schemas/BuildInfo":vt,"/components/schemas/BuildSet\
tings":kt,"/components/schemas/DisplayFormat":It,"/components/schemas/NumberDisplayFormat":$t,"/components/schemas/Probl\
em":Dt,"/components/schemas/ProblemDetails":jt,"/components/schemas/LegacyProblem":Nt,"/components/parameters/ProcessNam\
e/schema":At,"/components/parameters/OrganizationId/schema":xt,"/components/responses/ContentTooLarge/content/text~1html\
/schema":Ot,"/components/responses/TooManyRequests/content/text~1html/schema":Tt,"/components/responses/BadGateway/conte\
nt/text~1html/schema":qt,"/components/responses/ServiceUnavailable/content/text~1html/schema":St,"/components/responses/\
GatewayTimeout/content/text~1html/schema":Lt,"/components/parameters/ProcessDefinitionName/schema":Et};return Vt(ir);})();

/** The schemas of the OpenAPI document, by JSON pointer into it. */
export const contractValidators: Readonly<Record<string, Validate>> = compiled.contractValidators;
/** What the OpenAPI document says of each operation. */
export const operationContracts: Readonly<Record<string, OperationContract>> = {"startProcess": {"parameters": [{...{"name":"workspaceId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"appId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"processName","in":"path","required":true}, validate: contractValidators["/components/parameters/ProcessName/schema"]!}, {...{"name":"Fx-Organization-Id","in":"header","required":false}, validate: contractValidators["/components/parameters/OrganizationId/schema"]!}], "body": contractValidators["/components/schemas/InitialValues"]!, "answers": {"200": {"application/json": contractValidators["/components/schemas/ProcessInstance"]!},
  "400": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "401": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "403": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "404": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "413": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ContentTooLarge/content/text~1html/schema"]!},
  "415": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "429": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/TooManyRequests/content/text~1html/schema"]!},
  "500": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "502": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/BadGateway/content/text~1html/schema"]!},
  "503": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ServiceUnavailable/content/text~1html/schema"]!},
  "504": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/GatewayTimeout/content/text~1html/schema"]!}}},
  "startProcessOnBuild": {"parameters": [{...{"name":"appId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"buildId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"processDefinitionName","in":"path","required":true}, validate: contractValidators["/components/parameters/ProcessDefinitionName/schema"]!}, {...{"name":"Flowx-Platform","in":"header","required":true}, validate: contractValidators["/components/schemas/Platform"]!}, {...{"name":"Fx-Organization-Id","in":"header","required":false}, validate: contractValidators["/components/parameters/OrganizationId/schema"]!}], "body": contractValidators["/components/schemas/InitialValues"]!, "answers": {"200": {"application/json": contractValidators["/components/schemas/ProcessInstance"]!},
  "400": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "401": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "403": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "404": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "413": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ContentTooLarge/content/text~1html/schema"]!},
  "415": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "429": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/TooManyRequests/content/text~1html/schema"]!},
  "500": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "502": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/BadGateway/content/text~1html/schema"]!},
  "503": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ServiceUnavailable/content/text~1html/schema"]!},
  "504": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/GatewayTimeout/content/text~1html/schema"]!}}},
  "getActiveBuild": {"parameters": [{...{"name":"workspaceId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"appId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"Flowx-Platform","in":"header","required":false}, validate: contractValidators["/components/schemas/Platform"]!}, {...{"name":"Fx-Organization-Id","in":"header","required":false}, validate: contractValidators["/components/parameters/OrganizationId/schema"]!}], "body": undefined, "answers": {"200": {"application/json": contractValidators["/components/schemas/BuildInfo"]!},
  "400": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "401": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "403": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "404": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "429": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/TooManyRequests/content/text~1html/schema"]!},
  "500": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "502": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/BadGateway/content/text~1html/schema"]!},
  "503": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ServiceUnavailable/content/text~1html/schema"]!},
  "504": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/GatewayTimeout/content/text~1html/schema"]!}}},
  "getProcessInstanceBuild": {"parameters": [{...{"name":"processInstanceUuid","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"Fx-Organization-Id","in":"header","required":false}, validate: contractValidators["/components/parameters/OrganizationId/schema"]!}], "body": undefined, "answers": {"200": {"application/json": contractValidators["/components/schemas/BuildInfo"]!},
  "400": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "401": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "403": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "404": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "429": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/TooManyRequests/content/text~1html/schema"]!},
  "500": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "502": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/BadGateway/content/text~1html/schema"]!},
  "503": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ServiceUnavailable/content/text~1html/schema"]!},
  "504": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/GatewayTimeout/content/text~1html/schema"]!}}},
  "startProcessInheriting": {"parameters": [{...{"name":"workspaceId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"appId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"resourceDefinitionId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"processInstanceId","in":"path","required":true}, validate: contractValidators["/components/schemas/Identifier"]!}, {...{"name":"Flowx-Platform","in":"header","required":true}, validate: contractValidators["/components/schemas/Platform"]!}, {...{"name":"Fx-Organization-Id","in":"header","required":false}, validate: contractValidators["/components/parameters/OrganizationId/schema"]!}], "body": contractValidators["/components/schemas/InheritRequest"]!, "answers": {"200": {"application/json": contractValidators["/components/schemas/ProcessInstance"]!},
  "400": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "401": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "403": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "404": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "413": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ContentTooLarge/content/text~1html/schema"]!},
  "415": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "429": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/TooManyRequests/content/text~1html/schema"]!},
  "500": {"application/problem+json": contractValidators["/components/schemas/Problem"]!},
  "502": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/BadGateway/content/text~1html/schema"]!},
  "503": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/ServiceUnavailable/content/text~1html/schema"]!},
  "504": {"application/problem+json": contractValidators["/components/schemas/Problem"]!, "text/html": contractValidators["/components/responses/GatewayTimeout/content/text~1html/schema"]!}}}};
/** The schema of the mock's configuration. */
export const validateConfig: Validate = compiled.validateConfig;
/** The meta-schema of JSON Schema 2020-12. */
export const validateJsonSchema: Validate = compiled.validateJsonSchema;
