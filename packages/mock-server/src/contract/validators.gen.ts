/*
 * GENERATED FILE. Do not edit; edit spec/openapi.yaml and run `pnpm generate`.
 * Source:    spec/openapi.yaml (sha256 b90f9e5fc634)
 * Generator: ajv 8.20.0, called by scripts/generate.ts
 * Checked:   `pnpm generate:check` fails CI when this file and the spec disagree.
 */
// @ts-nocheck compiled from JSON Schemas; the types of what is exported are written out
import type { OperationContract } from "./operation-contract.ts";
import type { Validate } from "./validate.ts";

"use strict";var compiled=(()=>{var Je=Object.defineProperty;var Et=Object.getOwnPropertyDescriptor;var _t=Object.getOwnPropertyNames;var Rt=Object.prototype.hasOwnProperty;var Xe=(t,n)=>()=>{try{return n||t((n={exports:{}}).exports,n),n.exports}catch(b){throw n=0,b}},Mt=(t,n)=>{for(var b in n)
Je(t,b,{get:n[b],enumerable:!0})},Ft=(t,n,b,P)=>{if(n&&typeof n=="object"||typeof n=="function")for(let y of _t(n))!Rt.call(
t,y)&&y!==b&&Je(t,y,{get:()=>n[y],enumerable:!(P=Et(n,y))||P.enumerable});return t};var Vt=t=>Ft(Je({},"__esModule",{value:!0}),t);var at=Xe(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});function rt(t){let n=t.length,b=0,P=0,y;for(;P<
n;)b++,y=t.charCodeAt(P++),y>=55296&&y<=56319&&P<n&&(y=t.charCodeAt(P),(y&64512)===56320&&P++);return b}Ge.default=rt;rt.
code='require("ajv/dist/runtime/ucs2length").default'});var it=Xe((ms,nt)=>{"use strict";nt.exports=function t(n,b){if(n===b)return!0;if(n&&b&&typeof n=="object"&&typeof b=="ob\
ject"){if(n.constructor!==b.constructor)return!1;var P,y,c;if(Array.isArray(n)){if(P=n.length,P!=b.length)return!1;for(y=
P;y--!==0;)if(!t(n[y],b[y]))return!1;return!0}if(n.constructor===RegExp)return n.source===b.source&&n.flags===b.flags;if(n.
valueOf!==Object.prototype.valueOf)return n.valueOf()===b.valueOf();if(n.toString!==Object.prototype.toString)return n.toString()===
b.toString();if(c=Object.keys(n),P=c.length,P!==Object.keys(b).length)return!1;for(y=P;y--!==0;)if(!Object.prototype.hasOwnProperty.
call(b,c[y]))return!1;for(y=P;y--!==0;){var e=c[y];if(!t(n[e],b[e]))return!1}return!0}return n!==n&&b!==b}});var pt=Xe(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});var ot=it();ot.code='require("ajv/dist/run\
time/equal").default';Qe.default=ot});var is={};Mt(is,{contract0:()=>lt,contract1:()=>ut,contract10:()=>vt,contract11:()=>kt,contract12:()=>It,contract13:()=>$t,
contract14:()=>Dt,contract15:()=>jt,contract16:()=>Nt,contract17:()=>At,contract18:()=>xt,contract19:()=>Ot,contract2:()=>ct,
contract20:()=>Tt,contract21:()=>qt,contract22:()=>St,contract23:()=>Lt,contract24:()=>Ct,contract3:()=>ft,contract4:()=>yt,
contract5:()=>dt,contract6:()=>ht,contract7:()=>gt,contract8:()=>bt,contract9:()=>Pt,contractValidators:()=>ns,validateConfig:()=>zt,
validateJsonSchema:()=>Kt});var zt=de,Ye={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://unpkg.com/\
@flowx-start/mock-server/mock-config.schema.json",title:"Configuration of flowx-mock",type:"object",properties:{$schema:{
type:"string",description:"The JSON Schema of this file, for editors."},workspaces:{type:"array",description:"The worksp\
aces, with their apps, builds and process definitions. Defaults to the documentation's examples.",items:{$ref:"#/$defs/w\
orkspace"}},clients:{type:"array",description:"The OAuth 2 clients that can get tokens from the identity provider.",items:{
$ref:"#/$defs/client"}},auth:{enum:["lenient","strict"],description:"strict accepts only tokens of the mock's own identi\
ty provider. The default, lenient, accepts any other bearer token as well."},errors:{enum:["problem","legacy"],description:"\
The shape of error bodies. The default, problem, is RFC 9457; legacy is the shape of servers before 5.9."},seed:{type:"i\
nteger",description:"Makes UUIDs, token ids, probabilities and the clock reproducible."},basePath:{type:"string",pattern:"\
^(/[^/]+)*$",description:"A path before every route, such as /rtm. None by default."},cors:{type:"boolean",description:"\
Allows pages of every origin to call the API. Defaults to false."},latencyMs:{type:"number",minimum:0,maximum:36e5,description:"\
The delay of every answer, in milliseconds. Defaults to 0."},journalSize:{type:"integer",minimum:1,maximum:1e7,description:"\
The number of requests, of instances and of contract violations to keep. Defaults to 1000, and 10000 instances."},journalBytes:{
type:"integer",minimum:1024,description:"The number of bytes of requests and answers that all tenants keep together. Def\
aults to 67108864 (64 MB)."},scenarios:{type:"array",description:"Scenarios that are on when the mock starts.",items:{$ref:"\
#/$defs/scenario"}}},additionalProperties:!1,$defs:{id:{type:"string",minLength:1},workspace:{type:"object",required:["i\
d","apps"],properties:{id:{$ref:"#/$defs/id"},apps:{type:"array",items:{$ref:"#/$defs/app"}}},additionalProperties:!1},app:{
type:"object",required:["id","activeBuildId","builds"],properties:{id:{$ref:"#/$defs/id"},activeBuildId:{$ref:"#/$defs/i\
d",description:"The id of the build that startProcess uses."},builds:{type:"array",minItems:1,items:{$ref:"#/$defs/build"}}},
additionalProperties:!1},build:{type:"object",required:["id","processes"],properties:{id:{$ref:"#/$defs/id"},settings:{type:"\
object",description:"The buildSettings that the build operations return."},processes:{type:"array",items:{$ref:"#/$defs/\
process"}}},additionalProperties:!1},process:{type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id",description:"\
The name, not percent-encoded."},resourceDefinitionId:{$ref:"#/$defs/id",description:"The id that startProcessInheriting\
 uses. Defaults to the name."},initialValuesSchema:{type:["object","boolean"],description:"A JSON Schema (2020-12) for t\
he initial values."},mandatoryParams:{type:"array",items:{$ref:"#/$defs/id"}},requiredRole:{$ref:"#/$defs/id",description:"\
The role that a token of the identity provider needs."},startNodes:{type:"array",description:"The start nodes. Defaults \
to one without a condition; an empty list means that none is configured.",items:{type:"object",properties:{startCondition:{
$ref:"#/$defs/id"}},additionalProperties:!1}}},additionalProperties:!1},client:{type:"object",required:["clientId","clie\
ntSecret"],properties:{clientId:{$ref:"#/$defs/id"},clientSecret:{$ref:"#/$defs/id"},roles:{type:"array",items:{$ref:"#/\
$defs/id"}},expiresIn:{type:"number",exclusiveMinimum:0,description:"The lifetime of its tokens, in seconds. Defaults to\
 300."}},additionalProperties:!1},scenario:{type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id"},times:{
type:"integer",minimum:1,description:"The number of requests that the scenario applies to. By default it applies until y\
ou switch it off."},process:{$ref:"#/$defs/id",description:"Limits the scenario to one process, by name or resource defi\
nition id."},operation:{$ref:"#/$defs/id",description:"Limits the scenario to one operation, by operationId."},probability:{
type:"number",minimum:0,maximum:1},delayMs:{type:"number",minimum:0,maximum:36e5},retryAfter:{type:["number","string"],description:"\
A number of seconds, or an HTTP date.",minimum:0},starts:{type:"boolean",description:"Starts the process even though the\
 connection breaks or a gateway answers."}},additionalProperties:!1}}},Bt=Object.prototype.hasOwnProperty;var D=at().default;var Ut={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id",description:"The name, not percent-encoded."},
resourceDefinitionId:{$ref:"#/$defs/id",description:"The id that startProcessInheriting uses. Defaults to the name."},initialValuesSchema:{
type:["object","boolean"],description:"A JSON Schema (2020-12) for the initial values."},mandatoryParams:{type:"array",items:{
$ref:"#/$defs/id"}},requiredRole:{$ref:"#/$defs/id",description:"The role that a token of the identity provider needs."},
startNodes:{type:"array",description:"The start nodes. Defaults to one without a condition; an empty list means that non\
e is configured.",items:{type:"object",properties:{startCondition:{$ref:"#/$defs/id"}},additionalProperties:!1}}},additionalProperties:!1};
function U(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=U.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="name"||r==="resourceDefinitio\
nId"||r==="initialValuesSchema"||r==="mandatoryParams"||r==="requiredRole"||r==="startNodes")){let a={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[a]:e.push(a),s++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+
"/name",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/name",schemaPath:"#/$defs/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.resourceDefinitionId!==void 0){let r=t.resourceDefinitionId;
if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/resourceDefinitionId",schemaPath:"#/$defs/id/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+
"/resourceDefinitionId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),s++}}if(t.initialValuesSchema!==void 0){let r=t.initialValuesSchema;if(!(r&&typeof r=="object"&&!Array.
isArray(r))&&typeof r!="boolean"){let a={instancePath:n+"/initialValuesSchema",schemaPath:"#/properties/initialValuesSch\
ema/type",keyword:"type",params:{type:Ut.properties.initialValuesSchema.type},message:"must be object,boolean"};e===null?
e=[a]:e.push(a),s++}}if(t.mandatoryParams!==void 0){let r=t.mandatoryParams;if(Array.isArray(r)){let a=r.length;for(let i=0;i<
a;i++){let l=r[i];if(typeof l=="string"){if(D(l)<1){let u={instancePath:n+"/mandatoryParams/"+i,schemaPath:"#/$defs/id/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),
s++}}else{let u={instancePath:n+"/mandatoryParams/"+i,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),s++}}}else{let a={instancePath:n+"/mandatoryParams",schemaPath:"#/pro\
perties/mandatoryParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(t.requiredRole!==void 0){let r=t.requiredRole;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/requiredRole",
schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};
e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/requiredRole",schemaPath:"#/$defs/id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.startNodes!==void 0){let r=t.startNodes;if(Array.
isArray(r)){let a=r.length;for(let i=0;i<a;i++){let l=r[i];if(l&&typeof l=="object"&&!Array.isArray(l)){for(let u in l)if(u!==
"startCondition"){let m={instancePath:n+"/startNodes/"+i,schemaPath:"#/properties/startNodes/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[
m]:e.push(m),s++}if(l.startCondition!==void 0){let u=l.startCondition;if(typeof u=="string"){if(D(u)<1){let m={instancePath:n+
"/startNodes/"+i+"/startCondition",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:n+"/startNodes/"+i+"/startCond\
ition",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),s++}}}else{let u={instancePath:n+"/startNodes/"+i,schemaPath:"#/properties/startNodes/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{let a={instancePath:n+"/startNodes",schemaPath:"\
#/properties/startNodes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return U.errors=e,s===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===
null?e=[r]:e.push(r),s++}if(t.processes===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"processes"},message:"must have required property 'processes'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="id"||r==="settings"||r==="processes")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/id",schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),
s++}}else{let a={instancePath:n+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[a]:e.push(a),s++}}if(t.settings!==void 0){let r=t.settings;if(!(r&&typeof r=="object"&&!Array.isArray(
r))){let a={instancePath:n+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}}if(t.processes!==void 0){let r=t.processes;if(Array.isArray(r)){let a=r.length;
for(let i=0;i<a;i++)U(r[i],{instancePath:n+"/processes/"+i,parentData:r,parentDataProperty:i,rootData:y,dynamicAnchors:c})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)}else{let a={instancePath:n+"/processes",schemaPath:"#/properties/pro\
cesses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Z.
errors=e,s===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}
if(t.activeBuildId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"a\
ctiveBuildId"},message:"must have required property 'activeBuildId'"};e===null?e=[r]:e.push(r),s++}if(t.builds===void 0){
let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"builds"},message:"must have re\
quired property 'builds'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="activeBuildId"||r==="builds")){
let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(D(
r)<1){let a={instancePath:n+"/id",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/id",schemaPath:"#/$defs/id/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.activeBuildId!==
void 0){let r=t.activeBuildId;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/activeBuildId",schemaPath:"#/$de\
fs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.
push(a),s++}}else{let a={instancePath:n+"/activeBuildId",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.builds!==void 0){let r=t.builds;if(Array.isArray(r)){if(r.
length<1){let i={instancePath:n+"/builds",schemaPath:"#/properties/builds/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),s++}let a=r.length;for(let i=0;i<a;i++)Z(r[i],{instancePath:n+
"/builds/"+i,parentData:r,parentDataProperty:i,rootData:y,dynamicAnchors:c})||(e=e===null?Z.errors:e.concat(Z.errors),s=
e.length)}else{let a={instancePath:n+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return H.errors=e,s===0}H.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function K(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){
let e=null,s=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.id===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};e===null?e=[r]:e.push(r),s++}if(t.apps===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apps"},message:"must have required property 'apps'"};
e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="id"||r==="apps")){let a={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),s++}if(t.id!==void 0){let r=t.id;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/id",schemaPath:"\
#/$defs/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
a]:e.push(a),s++}}else{let a={instancePath:n+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}if(t.apps!==void 0){let r=t.apps;if(Array.isArray(r)){let a=r.length;for(let i=0;i<
a;i++)H(r[i],{instancePath:n+"/apps/"+i,parentData:r,parentDataProperty:i,rootData:y,dynamicAnchors:c})||(e=e===null?H.errors:
e.concat(H.errors),s=e.length)}else{let a={instancePath:n+"/apps",schemaPath:"#/properties/apps/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return K.errors=e,s===0}K.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.clientId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client\
Id"},message:"must have required property 'clientId'"};e===null?e=[r]:e.push(r),s++}if(t.clientSecret===void 0){let r={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"clientSecret"},message:"must have required property \
'clientSecret'"};e===null?e=[r]:e.push(r),s++}for(let r in t)if(!(r==="clientId"||r==="clientSecret"||r==="roles"||r==="\
expiresIn")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.clientId!==void 0){let r=t.clientId;if(typeof r==
"string"){if(D(r)<1){let a={instancePath:n+"/clientId",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/clientId",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.clientSecret!==
void 0){let r=t.clientSecret;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/clientSecret",schemaPath:"#/$defs\
/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(
a),s++}}else{let a={instancePath:n+"/clientSecret",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}if(t.roles!==void 0){let r=t.roles;if(Array.isArray(r)){let a=r.length;for(let i=0;i<
a;i++){let l=r[i];if(typeof l=="string"){if(D(l)<1){let u={instancePath:n+"/roles/"+i,schemaPath:"#/$defs/id/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{
let u={instancePath:n+"/roles/"+i,schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),s++}}}else{let a={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.expiresIn!==void 0){let r=t.expiresIn;
if(typeof r=="number"){if(r<=0||isNaN(r)){let a={instancePath:n+"/expiresIn",schemaPath:"#/properties/expiresIn/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:n+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return W.errors=e,s===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Zt={type:"object",required:["name"],properties:{name:{$ref:"#/$defs/id"},times:{type:"integer",minimum:1,
description:"The number of requests that the scenario applies to. By default it applies until you switch it off."},process:{
$ref:"#/$defs/id",description:"Limits the scenario to one process, by name or resource definition id."},operation:{$ref:"\
#/$defs/id",description:"Limits the scenario to one operation, by operationId."},probability:{type:"number",minimum:0,maximum:1},
delayMs:{type:"number",minimum:0,maximum:36e5},retryAfter:{type:["number","string"],description:"A number of seconds, or\
 an HTTP date.",minimum:0},starts:{type:"boolean",description:"Starts the process even though the connection breaks or a\
 gateway answers."}},additionalProperties:!1};function J(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:c={}}={}){let e=null,s=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),s++}for(let r in t)
if(!(r==="name"||r==="times"||r==="process"||r==="operation"||r==="probability"||r==="delayMs"||r==="retryAfter"||r==="s\
tarts")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(t.name!==void 0){let r=t.name;if(typeof r==
"string"){if(D(r)<1){let a={instancePath:n+"/name",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/name",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.times!==
void 0){let r=t.times;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/times",schemaPath:"#/properti\
es/times/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r==
"number"&&(r<1||isNaN(r))){let a={instancePath:n+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(a),s++}}if(t.process!==void 0){let r=t.process;if(typeof r==
"string"){if(D(r)<1){let a={instancePath:n+"/process",schemaPath:"#/$defs/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/process",schemaPath:"\
#/$defs/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(t.operation!==
void 0){let r=t.operation;if(typeof r=="string"){if(D(r)<1){let a={instancePath:n+"/operation",schemaPath:"#/$defs/id/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),
s++}}else{let a={instancePath:n+"/operation",schemaPath:"#/$defs/id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}}if(t.probability!==void 0){let r=t.probability;if(typeof r=="number"){if(r>
1||isNaN(r)){let a={instancePath:n+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1},message:"must be <= 1"};e===null?e=[a]:e.push(a),s++}if(r<0||isNaN(r)){let a={instancePath:n+"/\
probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/probability",schemaPath:"#/properties/probabili\
ty/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}}if(t.delayMs!==void 0){
let r=t.delayMs;if(typeof r=="number"){if(r>36e5||isNaN(r)){let a={instancePath:n+"/delayMs",schemaPath:"#/properties/de\
layMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};e===null?e=[a]:e.push(
a),s++}if(r<0||isNaN(r)){let a={instancePath:n+"/delayMs",schemaPath:"#/properties/delayMs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/delayMs",schemaPath:"\
#/properties/delayMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}}
if(t.retryAfter!==void 0){let r=t.retryAfter;if(typeof r!="number"&&typeof r!="string"){let a={instancePath:n+"/retryAft\
er",schemaPath:"#/properties/retryAfter/type",keyword:"type",params:{type:Zt.properties.retryAfter.type},message:"must b\
e number,string"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&(r<0||isNaN(r))){let a={instancePath:n+"/retryAfte\
r",schemaPath:"#/properties/retryAfter/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[a]:e.push(a),s++}}if(t.starts!==void 0&&typeof t.starts!="boolean"){let r={instancePath:n+"/starts",schemaPath:"\
#/properties/starts/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),s++}return J.errors=e,s===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ht=new RegExp("^(/[^/]+\
)*$","u");function de(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,
s=0,o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){for(let r in t)if(!Bt.call(Ye.properties,r)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),
s++}if(t.$schema!==void 0&&typeof t.$schema!="string"){let r={instancePath:n+"/$schema",schemaPath:"#/properties/%24sche\
ma/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.workspaces!==
void 0){let r=t.workspaces;if(Array.isArray(r)){let a=r.length;for(let i=0;i<a;i++)K(r[i],{instancePath:n+"/workspaces/"+
i,parentData:r,parentDataProperty:i,rootData:y,dynamicAnchors:c})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)}else{
let a={instancePath:n+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(t.clients!==void 0){let r=t.clients;if(Array.isArray(r)){let a=r.length;
for(let i=0;i<a;i++)W(r[i],{instancePath:n+"/clients/"+i,parentData:r,parentDataProperty:i,rootData:y,dynamicAnchors:c})||
(e=e===null?W.errors:e.concat(W.errors),s=e.length)}else{let a={instancePath:n+"/clients",schemaPath:"#/properties/clien\
ts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(t.auth!==void 0){
let r=t.auth;if(!(r==="lenient"||r==="strict")){let a={instancePath:n+"/auth",schemaPath:"#/properties/auth/enum",keyword:"\
enum",params:{allowedValues:Ye.properties.auth.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:
e.push(a),s++}}if(t.errors!==void 0){let r=t.errors;if(!(r==="problem"||r==="legacy")){let a={instancePath:n+"/errors",schemaPath:"\
#/properties/errors/enum",keyword:"enum",params:{allowedValues:Ye.properties.errors.enum},message:"must be equal to one \
of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(t.seed!==void 0){let r=t.seed;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r))){let a={instancePath:n+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.basePath!==void 0){let r=t.basePath;if(typeof r=="string"){if(!Ht.test(
r)){let a={instancePath:n+"/basePath",schemaPath:"#/properties/basePath/pattern",keyword:"pattern",params:{pattern:"^(/[\
^/]+)*$"},message:'must match pattern "^(/[^/]+)*$"'};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/basePat\
h",schemaPath:"#/properties/basePath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:
e.push(a),s++}}if(t.cors!==void 0&&typeof t.cors!="boolean"){let r={instancePath:n+"/cors",schemaPath:"#/properties/cors\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.latencyMs!==void 0){
let r=t.latencyMs;if(typeof r=="number"){if(r>36e5||isNaN(r)){let a={instancePath:n+"/latencyMs",schemaPath:"#/propertie\
s/latencyMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:36e5},message:"must be <= 3600000"};e===null?e=[a]:
e.push(a),s++}if(r<0||isNaN(r)){let a={instancePath:n+"/latencyMs",schemaPath:"#/properties/latencyMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+
"/latencyMs",schemaPath:"#/properties/latencyMs/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[a]:e.push(a),s++}}if(t.journalSize!==void 0){let r=t.journalSize;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={
instancePath:n+"/journalSize",schemaPath:"#/properties/journalSize/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"){if(r>1e7||isNaN(r)){let a={instancePath:n+"/journa\
lSize",schemaPath:"#/properties/journalSize/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must \
be <= 10000000"};e===null?e=[a]:e.push(a),s++}if(r<1||isNaN(r)){let a={instancePath:n+"/journalSize",schemaPath:"#/prope\
rties/journalSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[a]:e.push(
a),s++}}}if(t.journalBytes!==void 0){let r=t.journalBytes;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+
"/journalBytes",schemaPath:"#/properties/journalBytes/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger"};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&(r<1024||isNaN(r))){let a={instancePath:n+"/journalBytes",schemaPath:"\
#/properties/journalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:1024},message:"must be >= 1024"};e===
null?e=[a]:e.push(a),s++}}if(t.scenarios!==void 0){let r=t.scenarios;if(Array.isArray(r)){let a=r.length;for(let i=0;i<a;i++)
J(r[i],{instancePath:n+"/scenarios/"+i,parentData:r,parentDataProperty:i,rootData:y,dynamicAnchors:c})||(e=e===null?J.errors:
e.concat(J.errors),s=e.length)}else{let a={instancePath:n+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return de.errors=e,
s===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kt=x,Wt={$schema:"https://json-schema.org/draft/2020-1\
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
Ref" has been replaced by "$dynamicRef".',$ref:"meta/core#/$defs/uriReferenceString",deprecated:!0}}};var Jt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/core",$vocabulary:{
"https://json-schema.org/draft/2020-12/vocab/core":!0},$dynamicAnchor:"meta",title:"Core vocabulary meta-schema",type:["\
object","boolean"],properties:{$id:{$ref:"#/$defs/uriReferenceString",$comment:"Non-empty fragments not allowed.",pattern:"\
^[^#]*#?$"},$schema:{$ref:"#/$defs/uriString"},$ref:{$ref:"#/$defs/uriReferenceString"},$anchor:{$ref:"#/$defs/anchorStr\
ing"},$dynamicRef:{$ref:"#/$defs/uriReferenceString"},$dynamicAnchor:{$ref:"#/$defs/anchorString"},$vocabulary:{type:"ob\
ject",propertyNames:{$ref:"#/$defs/uriString"},additionalProperties:{type:"boolean"}},$comment:{type:"string"},$defs:{type:"\
object",additionalProperties:{$dynamicRef:"#meta"}}},$defs:{anchorString:{type:"string",pattern:"^[A-Za-z_][-A-Za-z0-9._\
]*$"},uriString:{type:"string",format:"uri"},uriReferenceString:{type:"string",format:"uri-reference"}}};var Xt=new RegExp("^[^#]*#?$","u"),tt=new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$","u");function S(t,{instancePath:n="",parentData:b,
parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=S.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let m={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Jt.type},message:"must be object,boolean"};e===null?e=[m]:e.push(m),s++}
if(c.meta||(c.meta=S),t&&typeof t=="object"&&!Array.isArray(t)){if(t.$id!==void 0){let m=t.$id;if(typeof m!="string"){let p={
instancePath:n+"/$id",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[p]:e.push(p),s++}if(typeof m=="string"&&!Xt.test(m)){let p={instancePath:n+"/$id",schemaPath:"#/p\
roperties/%24id/pattern",keyword:"pattern",params:{pattern:"^[^#]*#?$"},message:'must match pattern "^[^#]*#?$"'};e===null?
e=[p]:e.push(p),s++}}if(t.$schema!==void 0&&typeof t.$schema!="string"){let m={instancePath:n+"/$schema",schemaPath:"#/$\
defs/uriString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(t.$ref!==
void 0&&typeof t.$ref!="string"){let m={instancePath:n+"/$ref",schemaPath:"#/$defs/uriReferenceString/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(t.$anchor!==void 0){let m=t.$anchor;
if(typeof m=="string"){if(!tt.test(m)){let p={instancePath:n+"/$anchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?
e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/$anchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(t.$dynamicRef!==void 0&&typeof t.$dynamicRef!=
"string"){let m={instancePath:n+"/$dynamicRef",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(t.$dynamicAnchor!==void 0){let m=t.$dynamicAnchor;if(typeof m==
"string"){if(!tt.test(m)){let p={instancePath:n+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?
e=[p]:e.push(p),s++}}else{let p={instancePath:n+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(t.$vocabulary!==void 0){let m=t.$vocabulary;
if(m&&typeof m=="object"&&!Array.isArray(m)){for(let p in m){let f=s;if(typeof p!="string"){let d={instancePath:n+"/$voc\
abulary",schemaPath:"#/$defs/uriString/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:p};
e===null?e=[d]:e.push(d),s++}var r=f===s;if(!r){let d={instancePath:n+"/$vocabulary",schemaPath:"#/properties/%24vocabul\
ary/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must be valid"};e===null?e=[d]:
e.push(d),s++}}for(let p in m)if(typeof m[p]!="boolean"){let f={instancePath:n+"/$vocabulary/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/%24vocabulary/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[f]:e.push(f),s++}}else{let p={instancePath:n+"/$vocabulary",schemaPath:"#/properties/%24vo\
cabulary/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.$comment!==
void 0&&typeof t.$comment!="string"){let m={instancePath:n+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(t.$defs!==void 0){let m=t.$defs;if(m&&
typeof m=="object"&&!Array.isArray(m))for(let p in m){let f=m[p],d=c.meta;if(d)if(!d(f,{instancePath:n+"/$defs/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:p,rootData:y,dynamicAnchors:c}))e=e===null?d.errors:e.concat(
d.errors),s=e.length;else var a=d.evaluated.props,i=d.evaluated.items;else if(!S(f,{instancePath:n+"/$defs/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:p,rootData:y,dynamicAnchors:c}))e=e===null?S.errors:e.concat(S.
errors),s=e.length;else{var l=S.evaluated.props;a!==!0&&l!==void 0&&(l===!0?a=!0:(a=a||{},Object.assign(a,l)));var u=S.evaluated.
items;i!==!0&&u!==void 0&&(i=u===!0?!0:i>u?i:u)}}else{let p={instancePath:n+"/$defs",schemaPath:"#/properties/%24defs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}return S.errors=e,s===
0}S.evaluated={props:{$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,$defs:!0},
dynamicProps:!1,dynamicItems:!1};var Gt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema\
.org/draft/2020-12/meta/applicator",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/applicator":!0},$dynamicAnchor:"\
meta",title:"Applicator vocabulary meta-schema",type:["object","boolean"],properties:{prefixItems:{$ref:"#/$defs/schemaA\
rray"},items:{$dynamicRef:"#meta"},contains:{$dynamicRef:"#meta"},additionalProperties:{$dynamicRef:"#meta"},properties:{
type:"object",additionalProperties:{$dynamicRef:"#meta"},default:{}},patternProperties:{type:"object",additionalProperties:{
$dynamicRef:"#meta"},propertyNames:{format:"regex"},default:{}},dependentSchemas:{type:"object",additionalProperties:{$dynamicRef:"\
#meta"},default:{}},propertyNames:{$dynamicRef:"#meta"},if:{$dynamicRef:"#meta"},then:{$dynamicRef:"#meta"},else:{$dynamicRef:"\
#meta"},allOf:{$ref:"#/$defs/schemaArray"},anyOf:{$ref:"#/$defs/schemaArray"},oneOf:{$ref:"#/$defs/schemaArray"},not:{$dynamicRef:"\
#meta"}},$defs:{schemaArray:{type:"array",minItems:1,items:{$dynamicRef:"#meta"}}}};function N(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=N.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length<1){let m={instancePath:n,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.
push(m),s++}let u=t.length;for(let m=0;m<u;m++){let p=t[m],f=c.meta;if(f)if(!f(p,{instancePath:n+"/"+m,parentData:t,parentDataProperty:m,
rootData:y,dynamicAnchors:c}))e=e===null?f.errors:e.concat(f.errors),s=e.length;else var r=f.evaluated.props,a=f.evaluated.
items;else if(!N(p,{instancePath:n+"/"+m,parentData:t,parentDataProperty:m,rootData:y,dynamicAnchors:c}))e=e===null?N.errors:
e.concat(N.errors),s=e.length;else{var i=N.evaluated.props;r!==!0&&i!==void 0&&(i===!0?r=!0:(r=r||{},Object.assign(r,i)));
var l=N.evaluated.items;a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}return N.errors=e,s===0}N.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){
let e=null,s=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let k={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Gt.type},
message:"must be object,boolean"};e===null?e=[k]:e.push(k),s++}if(c.meta||(c.meta=w),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.prefixItems!==void 0&&(N(t.prefixItems,{instancePath:n+"/prefixItems",parentData:t,parentDataProperty:"prefixIt\
ems",rootData:y,dynamicAnchors:c})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.items!==void 0){let k=t.items,
g=c.meta;if(g)if(!g(k,{instancePath:n+"/items",parentData:t,parentDataProperty:"items",rootData:y,dynamicAnchors:c}))e=e===
null?g.errors:e.concat(g.errors),s=e.length;else var r=g.evaluated.props,a=g.evaluated.items;else if(!w(k,{instancePath:n+
"/items",parentData:t,parentDataProperty:"items",rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=
e.length;else{var i=w.evaluated.props;r!==!0&&i!==void 0&&(i===!0?r=!0:(r=r||{},Object.assign(r,i)));var l=w.evaluated.items;
a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}if(t.contains!==void 0){let k=t.contains,g=c.meta;if(g)if(!g(k,{instancePath:n+
"/contains",parentData:t,parentDataProperty:"contains",rootData:y,dynamicAnchors:c}))e=e===null?g.errors:e.concat(g.errors),
s=e.length;else var u=g.evaluated.props,m=g.evaluated.items;else if(!w(k,{instancePath:n+"/contains",parentData:t,parentDataProperty:"\
contains",rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=e.length;else{var p=w.evaluated.props;u!==
!0&&p!==void 0&&(p===!0?u=!0:(u=u||{},Object.assign(u,p)));var f=w.evaluated.items;m!==!0&&f!==void 0&&(m=f===!0?!0:m>f?
m:f)}}if(t.additionalProperties!==void 0){let k=t.additionalProperties,g=c.meta;if(g)if(!g(k,{instancePath:n+"/additiona\
lProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:y,dynamicAnchors:c}))e=e===null?g.errors:e.
concat(g.errors),s=e.length;else var d=g.evaluated.props,h=g.evaluated.items;else if(!w(k,{instancePath:n+"/additionalPr\
operties",parentData:t,parentDataProperty:"additionalProperties",rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(
w.errors),s=e.length;else{var v=w.evaluated.props;d!==!0&&v!==void 0&&(v===!0?d=!0:(d=d||{},Object.assign(d,v)));var $=w.
evaluated.items;h!==!0&&$!==void 0&&(h=$===!0?!0:h>$?h:$)}}if(t.properties!==void 0){let k=t.properties;if(k&&typeof k==
"object"&&!Array.isArray(k))for(let g in k){let R=k[g],j=c.meta;if(j)if(!j(R,{instancePath:n+"/properties/"+g.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:c}))e=e===null?j.errors:e.concat(j.
errors),s=e.length;else var I=j.evaluated.props,_=j.evaluated.items;else if(!w(R,{instancePath:n+"/properties/"+g.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(
w.errors),s=e.length;else{var Q=w.evaluated.props;I!==!0&&Q!==void 0&&(Q===!0?I=!0:(I=I||{},Object.assign(I,Q)));var C=w.
evaluated.items;_!==!0&&C!==void 0&&(_=C===!0?!0:_>C?_:C)}}else{let g={instancePath:n+"/properties",schemaPath:"#/proper\
ties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}if(t.
patternProperties!==void 0){let k=t.patternProperties;if(k&&typeof k=="object"&&!Array.isArray(k)){for(let g in k){var ze=s===
s;if(!ze){let j={instancePath:n+"/patternProperties",schemaPath:"#/properties/patternProperties/propertyNames",keyword:"\
propertyNames",params:{propertyName:g},message:"property name must be valid"};e===null?e=[j]:e.push(j),s++}}for(let g in k){
let R=k[g],j=c.meta;if(j)if(!j(R,{instancePath:n+"/patternProperties/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:g,rootData:y,dynamicAnchors:c}))e=e===null?j.errors:e.concat(j.errors),s=e.length;else var O=j.evaluated.
props,E=j.evaluated.items;else if(!w(R,{instancePath:n+"/patternProperties/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,
parentDataProperty:g,rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=e.length;else{var M=w.evaluated.
props;O!==!0&&M!==void 0&&(M===!0?O=!0:(O=O||{},Object.assign(O,M)));var T=w.evaluated.items;E!==!0&&T!==void 0&&(E=T===
!0?!0:E>T?E:T)}}}else{let g={instancePath:n+"/patternProperties",schemaPath:"#/properties/patternProperties/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}if(t.dependentSchemas!==void 0){let k=t.
dependentSchemas;if(k&&typeof k=="object"&&!Array.isArray(k))for(let g in k){let R=k[g],j=c.meta;if(j)if(!j(R,{instancePath:n+
"/dependentSchemas/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:c}))
e=e===null?j.errors:e.concat(j.errors),s=e.length;else var q=j.evaluated.props,F=j.evaluated.items;else if(!w(R,{instancePath:n+
"/dependentSchemas/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:k,parentDataProperty:g,rootData:y,dynamicAnchors:c}))
e=e===null?w.errors:e.concat(w.errors),s=e.length;else{var Be=w.evaluated.props;q!==!0&&Be!==void 0&&(Be===!0?q=!0:(q=q||
{},Object.assign(q,Be)));var ae=w.evaluated.items;F!==!0&&ae!==void 0&&(F=ae===!0?!0:F>ae?F:ae)}}else{let g={instancePath:n+
"/dependentSchemas",schemaPath:"#/properties/dependentSchemas/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[g]:e.push(g),s++}}if(t.propertyNames!==void 0){let k=t.propertyNames,g=c.meta;if(g)if(!g(k,{instancePath:n+
"/propertyNames",parentData:t,parentDataProperty:"propertyNames",rootData:y,dynamicAnchors:c}))e=e===null?g.errors:e.concat(
g.errors),s=e.length;else var Y=g.evaluated.props,ne=g.evaluated.items;else if(!w(k,{instancePath:n+"/propertyNames",parentData:t,
parentDataProperty:"propertyNames",rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=e.length;else{
var Ue=w.evaluated.props;Y!==!0&&Ue!==void 0&&(Ue===!0?Y=!0:(Y=Y||{},Object.assign(Y,Ue)));var ie=w.evaluated.items;ne!==
!0&&ie!==void 0&&(ne=ie===!0?!0:ne>ie?ne:ie)}}if(t.if!==void 0){let k=t.if,g=c.meta;if(g)if(!g(k,{instancePath:n+"/if",parentData:t,
parentDataProperty:"if",rootData:y,dynamicAnchors:c}))e=e===null?g.errors:e.concat(g.errors),s=e.length;else var ee=g.evaluated.
props,oe=g.evaluated.items;else if(!w(k,{instancePath:n+"/if",parentData:t,parentDataProperty:"if",rootData:y,dynamicAnchors:c}))
e=e===null?w.errors:e.concat(w.errors),s=e.length;else{var Ze=w.evaluated.props;ee!==!0&&Ze!==void 0&&(Ze===!0?ee=!0:(ee=
ee||{},Object.assign(ee,Ze)));var pe=w.evaluated.items;oe!==!0&&pe!==void 0&&(oe=pe===!0?!0:oe>pe?oe:pe)}}if(t.then!==void 0){
let k=t.then,g=c.meta;if(g)if(!g(k,{instancePath:n+"/then",parentData:t,parentDataProperty:"then",rootData:y,dynamicAnchors:c}))
e=e===null?g.errors:e.concat(g.errors),s=e.length;else var te=g.evaluated.props,me=g.evaluated.items;else if(!w(k,{instancePath:n+
"/then",parentData:t,parentDataProperty:"then",rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=e.
length;else{var He=w.evaluated.props;te!==!0&&He!==void 0&&(He===!0?te=!0:(te=te||{},Object.assign(te,He)));var le=w.evaluated.
items;me!==!0&&le!==void 0&&(me=le===!0?!0:me>le?me:le)}}if(t.else!==void 0){let k=t.else,g=c.meta;if(g)if(!g(k,{instancePath:n+
"/else",parentData:t,parentDataProperty:"else",rootData:y,dynamicAnchors:c}))e=e===null?g.errors:e.concat(g.errors),s=e.
length;else var se=g.evaluated.props,ue=g.evaluated.items;else if(!w(k,{instancePath:n+"/else",parentData:t,parentDataProperty:"\
else",rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=e.length;else{var Ke=w.evaluated.props;se!==
!0&&Ke!==void 0&&(Ke===!0?se=!0:(se=se||{},Object.assign(se,Ke)));var ce=w.evaluated.items;ue!==!0&&ce!==void 0&&(ue=ce===
!0?!0:ue>ce?ue:ce)}}if(t.allOf!==void 0&&(N(t.allOf,{instancePath:n+"/allOf",parentData:t,parentDataProperty:"allOf",rootData:y,
dynamicAnchors:c})||(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.anyOf!==void 0&&(N(t.anyOf,{instancePath:n+"/\
anyOf",parentData:t,parentDataProperty:"anyOf",rootData:y,dynamicAnchors:c})||(e=e===null?N.errors:e.concat(N.errors),s=
e.length)),t.oneOf!==void 0&&(N(t.oneOf,{instancePath:n+"/oneOf",parentData:t,parentDataProperty:"oneOf",rootData:y,dynamicAnchors:c})||
(e=e===null?N.errors:e.concat(N.errors),s=e.length)),t.not!==void 0){let k=t.not,g=c.meta;if(g)if(!g(k,{instancePath:n+"\
/not",parentData:t,parentDataProperty:"not",rootData:y,dynamicAnchors:c}))e=e===null?g.errors:e.concat(g.errors),s=e.length;else
var re=g.evaluated.props,fe=g.evaluated.items;else if(!w(k,{instancePath:n+"/not",parentData:t,parentDataProperty:"not",
rootData:y,dynamicAnchors:c}))e=e===null?w.errors:e.concat(w.errors),s=e.length;else{var We=w.evaluated.props;re!==!0&&We!==
void 0&&(We===!0?re=!0:(re=re||{},Object.assign(re,We)));var ye=w.evaluated.items;fe!==!0&&ye!==void 0&&(fe=ye===!0?!0:fe>
ye?fe:ye)}}}return w.errors=e,s===0}w.evaluated={props:{prefixItems:!0,items:!0,contains:!0,additionalProperties:!0,properties:!0,
patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,anyOf:!0,oneOf:!0,not:!0},dynamicProps:!1,
dynamicItems:!1};var Qt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-\
12/meta/unevaluated",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/unevaluated":!0},$dynamicAnchor:"meta",title:"\
Unevaluated applicator vocabulary meta-schema",type:["object","boolean"],properties:{unevaluatedItems:{$dynamicRef:"#met\
a"},unevaluatedProperties:{$dynamicRef:"#meta"}}};function A(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:c={}}={}){let e=null,s=0,o=A.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let d={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:Qt.type},message:"must be object,boolean"};e===null?e=[d]:e.push(d),s++}if(c.meta||(c.meta=A),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.unevaluatedItems!==void 0){let d=t.unevaluatedItems,h=c.meta;if(h)if(!h(d,{instancePath:n+
"/unevaluatedItems",parentData:t,parentDataProperty:"unevaluatedItems",rootData:y,dynamicAnchors:c}))e=e===null?h.errors:
e.concat(h.errors),s=e.length;else var r=h.evaluated.props,a=h.evaluated.items;else if(!A(d,{instancePath:n+"/unevaluate\
dItems",parentData:t,parentDataProperty:"unevaluatedItems",rootData:y,dynamicAnchors:c}))e=e===null?A.errors:e.concat(A.
errors),s=e.length;else{var i=A.evaluated.props;r!==!0&&i!==void 0&&(i===!0?r=!0:(r=r||{},Object.assign(r,i)));var l=A.evaluated.
items;a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}if(t.unevaluatedProperties!==void 0){let d=t.unevaluatedProperties,h=c.
meta;if(h)if(!h(d,{instancePath:n+"/unevaluatedProperties",parentData:t,parentDataProperty:"unevaluatedProperties",rootData:y,
dynamicAnchors:c}))e=e===null?h.errors:e.concat(h.errors),s=e.length;else var u=h.evaluated.props,m=h.evaluated.items;else if(!A(
d,{instancePath:n+"/unevaluatedProperties",parentData:t,parentDataProperty:"unevaluatedProperties",rootData:y,dynamicAnchors:c}))
e=e===null?A.errors:e.concat(A.errors),s=e.length;else{var p=A.evaluated.props;u!==!0&&p!==void 0&&(p===!0?u=!0:(u=u||{},
Object.assign(u,p)));var f=A.evaluated.items;m!==!0&&f!==void 0&&(m=f===!0?!0:m>f?m:f)}}}return A.errors=e,s===0}A.evaluated=
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
default:[]}}},mt={enum:["array","boolean","integer","null","number","object","string"]};var es=pt().default;function V(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){
let e=null,s=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Yt.type},
message:"must be object,boolean"};e===null?e=[a]:e.push(a),s++}if(c.meta||(c.meta=V),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type!==void 0){let a=t.type,i=s,l=!1,u=s;if(!(a==="array"||a==="boolean"||a==="integer"||a==="null"||a==="numbe\
r"||a==="object"||a==="string")){let p={instancePath:n+"/type",schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{
allowedValues:mt.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var r=u===s;l=
l||r;let m=s;if(Array.isArray(a)){if(a.length<1){let h={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/min\
Items",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),s++}let p=a.
length;for(let h=0;h<p;h++){let v=a[h];if(!(v==="array"||v==="boolean"||v==="integer"||v==="null"||v==="number"||v==="ob\
ject"||v==="string")){let $={instancePath:n+"/type/"+h,schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{allowedValues:mt.
enum},message:"must be equal to one of the allowed values"};e===null?e=[$]:e.push($),s++}}let f=a.length,d;if(f>1){e:for(;f--;)
for(d=f;d--;)if(es(a[f],a[d])){let h={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/uniqueItems",keyword:"\
uniqueItems",params:{i:f,j:d},message:"must NOT have duplicate items (items ## "+d+" and "+f+" are identical)"};e===null?
e=[h]:e.push(h),s++;break e}}}else{let p={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}var r=m===s;if(l=l||r,l)s=i,e!==null&&(i?
e.length=i:e=null);else{let p={instancePath:n+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"\
must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}}if(t.enum!==void 0&&!Array.isArray(t.enum)){let a={instancePath:n+
"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:
e.push(a),s++}if(t.multipleOf!==void 0){let a=t.multipleOf;if(typeof a=="number"){if(a<=0||isNaN(a)){let i={instancePath:n+
"/multipleOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n+"/multipleOf",schemaPath:"#/properties/m\
ultipleOf/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),s++}}if(t.maximum!==
void 0&&typeof t.maximum!="number"){let a={instancePath:n+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"typ\
e",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}if(t.exclusiveMaximum!==void 0&&typeof t.
exclusiveMaximum!="number"){let a={instancePath:n+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"\
type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}if(t.minimum!==void 0&&typeof t.minimum!=
"number"){let a={instancePath:n+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[a]:e.push(a),s++}if(t.exclusiveMinimum!==void 0&&typeof t.exclusiveMinimum!="numbe\
r"){let a={instancePath:n+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[a]:e.push(a),s++}if(t.maxLength!==void 0){let a=t.maxLength;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(
a))){let i={instancePath:n+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.minLength!==void 0){let a=t.minLength;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a))){let i={instancePath:n+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(
a))){let i={instancePath:n+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.pattern!==void 0&&typeof t.pattern!=
"string"){let a={instancePath:n+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.maxItems!==void 0){let a=t.maxItems;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:n+"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.minItems!==void 0){let a=t.minItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:n+"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.uniqueItems!==void 0&&typeof t.uniqueItems!="boolean"){let a={instancePath:n+
"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[a]:e.push(a),s++}if(t.maxContains!==void 0){let a=t.maxContains;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){let i={instancePath:n+"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.minContains!==void 0){let a=t.minContains;if(!(typeof a=="number"&&!(a%
1)&&!isNaN(a))){let i={instancePath:n+"/minContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/minContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.maxProperties!==void 0){let a=t.maxProperties;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:n+"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(a))){let i={instancePath:n+
"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.minProperties!==void 0){let a=t.minProperties;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){let i={instancePath:n+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),s++}if(typeof a=="number"&&(a<0||isNaN(
a))){let i={instancePath:n+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),s++}}if(t.required!==void 0){let a=t.required;
if(Array.isArray(a)){let i=a.length;for(let m=0;m<i;m++)if(typeof a[m]!="string"){let p={instancePath:n+"/required/"+m,schemaPath:"\
#/$defs/stringArray/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
s++}let l=a.length,u;if(l>1){let m={};for(;l--;){let p=a[l];if(typeof p=="string"){if(typeof m[p]=="number"){u=m[p];let f={
instancePath:n+"/required",schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i:l,j:u},message:"\
must NOT have duplicate items (items ## "+u+" and "+l+" are identical)"};e===null?e=[f]:e.push(f),s++;break}m[p]=l}}}}else{
let i={instancePath:n+"/required",schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};e===null?e=[i]:e.push(i),s++}}if(t.dependentRequired!==void 0){let a=t.dependentRequired;if(a&&typeof a=="\
object"&&!Array.isArray(a))for(let i in a){let l=a[i];if(Array.isArray(l)){let u=l.length;for(let f=0;f<u;f++)if(typeof l[f]!=
"string"){let d={instancePath:n+"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/$defs\
/stringArray/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}let m=l.
length,p;if(m>1){let f={};for(;m--;){let d=l[m];if(typeof d=="string"){if(typeof f[d]=="number"){p=f[d];let h={instancePath:n+
"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uni\
queItems",params:{i:m,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+m+" are identical)"};e===null?e=
[h]:e.push(h),s++;break}f[d]=m}}}}else{let u={instancePath:n+"/dependentRequired/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.
push(u),s++}}else{let i={instancePath:n+"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}return V.errors=e,s===0}V.evaluated=
{props:{type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,maxLength:!0,
minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,minProperties:!0,
required:!0,dependentRequired:!0},dynamicProps:!1,dynamicItems:!1};var ts={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://json-schema.org/draft/2020-12/meta/meta-data",$vocabulary:{"https://json-schema.org/draft/2020-12\
/vocab/meta-data":!0},$dynamicAnchor:"meta",title:"Meta-data vocabulary meta-schema",type:["object","boolean"],properties:{
title:{type:"string"},description:{type:"string"},default:!0,deprecated:{type:"boolean",default:!1},readOnly:{type:"bool\
ean",default:!1},writeOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0}}};function z(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ts.type},message:"must be object,boolean"};e===null?e=[r]:
e.push(r),s++}if(c.meta||(c.meta=z),t&&typeof t=="object"&&!Array.isArray(t)){if(t.title!==void 0&&typeof t.title!="stri\
ng"){let r={instancePath:n+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.description!==void 0&&typeof t.description!="string"){let r={instancePath:n+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),s++}if(t.deprecated!==void 0&&typeof t.deprecated!="boolean"){let r={instancePath:n+"/deprecate\
d",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[r]:e.push(r),s++}if(t.readOnly!==void 0&&typeof t.readOnly!="boolean"){let r={instancePath:n+"/readOnly",schemaPath:"\
#/properties/readOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}
if(t.writeOnly!==void 0&&typeof t.writeOnly!="boolean"){let r={instancePath:n+"/writeOnly",schemaPath:"#/properties/writ\
eOnly/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),s++}if(t.examples!==
void 0&&!Array.isArray(t.examples)){let r={instancePath:n+"/examples",schemaPath:"#/properties/examples/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),s++}}return z.errors=e,s===0}z.evaluated={props:{
title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,writeOnly:!0,examples:!0},dynamicProps:!1,dynamicItems:!1};
var ss={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-12/meta/format-an\
notation",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/format-annotation":!0},$dynamicAnchor:"meta",title:"\
Format vocabulary meta-schema for annotation results",type:["object","boolean"],properties:{format:{type:"string"}}};function B(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=B.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="\
boolean"){let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ss.type},message:"must be object,boolean"};
e===null?e=[r]:e.push(r),s++}if(c.meta||(c.meta=B),t&&typeof t=="object"&&!Array.isArray(t)&&t.format!==void 0&&typeof t.
format!="string"){let r={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return B.errors=e,s===0}B.evaluated={props:{format:!0},dynamicProps:!1,
dynamicItems:!1};var rs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://json-schema.org/draft/2020-\
12/meta/content",$vocabulary:{"https://json-schema.org/draft/2020-12/vocab/content":!0},$dynamicAnchor:"meta",title:"Con\
tent vocabulary meta-schema",type:["object","boolean"],properties:{contentEncoding:{type:"string"},contentMediaType:{type:"\
string"},contentSchema:{$dynamicRef:"#meta"}}};function L(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,
dynamicAnchors:c={}}={}){let e=null,s=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
!(t&&typeof t=="object"&&!Array.isArray(t))&&typeof t!="boolean"){let u={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:rs.type},message:"must be object,boolean"};e===null?e=[u]:e.push(u),s++}if(c.meta||(c.meta=L),t&&typeof t==
"object"&&!Array.isArray(t)){if(t.contentEncoding!==void 0&&typeof t.contentEncoding!="string"){let u={instancePath:n+"/\
contentEncoding",schemaPath:"#/properties/contentEncoding/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),s++}if(t.contentMediaType!==void 0&&typeof t.contentMediaType!="string"){let u={instancePath:n+
"/contentMediaType",schemaPath:"#/properties/contentMediaType/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[u]:e.push(u),s++}if(t.contentSchema!==void 0){let u=t.contentSchema,m=c.meta;if(m)if(!m(u,{instancePath:n+
"/contentSchema",parentData:t,parentDataProperty:"contentSchema",rootData:y,dynamicAnchors:c}))e=e===null?m.errors:e.concat(
m.errors),s=e.length;else var r=m.evaluated.props,a=m.evaluated.items;else if(!L(u,{instancePath:n+"/contentSchema",parentData:t,
parentDataProperty:"contentSchema",rootData:y,dynamicAnchors:c}))e=e===null?L.errors:e.concat(L.errors),s=e.length;else{
var i=L.evaluated.props;r!==!0&&i!==void 0&&(i===!0?r=!0:(r=r||{},Object.assign(r,i)));var l=L.evaluated.items;a!==!0&&l!==
void 0&&(a=l===!0?!0:a>l?a:l)}}}return L.errors=e,s===0}L.evaluated={props:{contentEncoding:!0,contentMediaType:!0,contentSchema:!0},
dynamicProps:!1,dynamicItems:!1};function x(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){
let e=null,s=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&
!Array.isArray(t))&&typeof t!="boolean"){let h={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Wt.type},
message:"must be object,boolean"};e===null?e=[h]:e.push(h),s++}if(c.meta||(c.meta=x),S(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?S.errors:e.concat(S.errors),s=e.length),w(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?w.errors:e.concat(w.errors),s=e.length),A(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?A.errors:e.concat(A.errors),s=e.length),V(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?V.errors:e.concat(V.errors),s=e.length),z(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?z.errors:e.concat(z.errors),s=e.length),B(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?B.errors:e.concat(B.errors),s=e.length),L(t,{instancePath:n,parentData:b,parentDataProperty:P,
rootData:y,dynamicAnchors:c})||(e=e===null?L.errors:e.concat(L.errors),s=e.length),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.definitions!==void 0){let h=t.definitions;if(h&&typeof h=="object"&&!Array.isArray(h))for(let v in h){let $=h[v],
I=c.meta;if(I)if(!I($,{instancePath:n+"/definitions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,
rootData:y,dynamicAnchors:c}))e=e===null?I.errors:e.concat(I.errors),s=e.length;else var r=I.evaluated.props,a=I.evaluated.
items;else if(!x($,{instancePath:n+"/definitions/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,
rootData:y,dynamicAnchors:c}))e=e===null?x.errors:e.concat(x.errors),s=e.length;else{var i=x.evaluated.props;r!==!0&&i!==
void 0&&(i===!0?r=!0:(r=r||{},Object.assign(r,i)));var l=x.evaluated.items;a!==!0&&l!==void 0&&(a=l===!0?!0:a>l?a:l)}}else{
let v={instancePath:n+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[v]:e.push(v),s++}}if(t.dependencies!==void 0){let h=t.dependencies;if(h&&typeof h=="object"&&
!Array.isArray(h))for(let v in h){let $=h[v],I=s,_=!1,Q=s,C=c.meta;if(C)if(!C($,{instancePath:n+"/dependencies/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,rootData:y,dynamicAnchors:c}))e=e===null?C.errors:e.concat(
C.errors),s=e.length;else var u=C.evaluated.props,m=C.evaluated.items;else if(!x($,{instancePath:n+"/dependencies/"+v.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:v,rootData:y,dynamicAnchors:c}))e=e===null?x.errors:e.concat(
x.errors),s=e.length;else{var p=x.evaluated.props;u!==!0&&p!==void 0&&(p===!0?u=!0:(u=u||{},Object.assign(u,p)));var f=x.
evaluated.items;m!==!0&&f!==void 0&&(m=f===!0?!0:m>f?m:f)}var d=Q===s;_=_||d;let ze=s;if(Array.isArray($)){let O=$.length;
for(let T=0;T<O;T++)if(typeof $[T]!="string"){let q={instancePath:n+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,
"~1")+"/"+T,schemaPath:"meta/validation#/$defs/stringArray/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[q]:e.push(q),s++}let E=$.length,M;if(E>1){let T={};for(;E--;){let q=$[E];if(typeof q=="string"){
if(typeof T[q]=="number"){M=T[q];let F={instancePath:n+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
meta/validation#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i:E,j:M},message:"must NOT have duplicate \
items (items ## "+M+" and "+E+" are identical)"};e===null?e=[F]:e.push(F),s++;break}T[q]=E}}}}else{let O={instancePath:n+
"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"meta/validation#/$defs/stringArray/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[O]:e.push(O),s++}var d=ze===s;if(_=_||d,d&&m!==!0&&(m=!0),
_)s=I,e!==null&&(I?e.length=I:e=null);else{let O={instancePath:n+"/dependencies/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/dependencies/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema\
 in anyOf"};e===null?e=[O]:e.push(O),s++}}else{let v={instancePath:n+"/dependencies",schemaPath:"#/properties/dependenci\
es/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}if(t.$recursiveAnchor!==
void 0){let h=t.$recursiveAnchor;if(typeof h=="string"){if(!tt.test(h)){let v={instancePath:n+"/$recursiveAnchor",schemaPath:"\
meta/core#/$defs/anchorString/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][-A-Za-z0-9._]*$"},message:'must mat\
ch pattern "^[A-Za-z_][-A-Za-z0-9._]*$"'};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:n+"/$recursiveAnchor",schemaPath:"\
meta/core#/$defs/anchorString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(
v),s++}}if(t.$recursiveRef!==void 0&&typeof t.$recursiveRef!="string"){let h={instancePath:n+"/$recursiveRef",schemaPath:"\
meta/core#/$defs/uriReferenceString/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:
e.push(h),s++}}return x.errors=e,s===0}x.evaluated={props:{definitions:!0,dependencies:!0,$recursiveAnchor:!0,$recursiveRef:!0,
contentEncoding:!0,contentMediaType:!0,contentSchema:!0,format:!0,title:!0,description:!0,default:!0,deprecated:!0,readOnly:!0,
writeOnly:!0,examples:!0,type:!0,const:!0,enum:!0,multipleOf:!0,maximum:!0,exclusiveMaximum:!0,minimum:!0,exclusiveMinimum:!0,
maxLength:!0,minLength:!0,pattern:!0,maxItems:!0,minItems:!0,uniqueItems:!0,maxContains:!0,minContains:!0,maxProperties:!0,
minProperties:!0,required:!0,dependentRequired:!0,unevaluatedItems:!0,unevaluatedProperties:!0,prefixItems:!0,items:!0,contains:!0,
additionalProperties:!0,properties:!0,patternProperties:!0,dependentSchemas:!0,propertyNames:!0,if:!0,then:!0,else:!0,allOf:!0,
anyOf:!0,oneOf:!0,not:!0,$id:!0,$schema:!0,$ref:!0,$anchor:!0,$dynamicRef:!0,$dynamicAnchor:!0,$vocabulary:!0,$comment:!0,
$defs:!0},dynamicProps:!1,dynamicItems:!1};var lt=he;function he(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let r={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return he.errors=e,s===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};
var ut=ge,as={description:"The platform of a caller. Documented values are `web` and `mobile`; whether there are more is\
 not said.","x-source":"rest2",anyOf:[{type:"string",enum:["web","mobile"]},{type:"string",minLength:1,"x-open-set":!0}]};
function ge(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=ge.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=s,a=!1,i=s;if(typeof t!="string"){
let m={instancePath:n,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),s++}if(!(t==="web"||t==="mobile")){let m={instancePath:n,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{
allowedValues:as.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}var u=i===
s;a=a||u;let l=s;if(typeof t=="string"){if(D(t)<1){let m={instancePath:n,schemaPath:"#/anyOf/1/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:n,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}
var u=l===s;if(a=a||u,a)s=r,e!==null&&(r?e.length=r:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"any\
Of",params:{},message:"must match a schema in anyOf"};e===null?e=[m]:e.push(m),s++}return ge.errors=e,s===0}ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ct=be;function be(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.startCondition!==void 0&&typeof t.startCondition!="string"){let r={instancePath:n+"/startCondition",schemaPath:"\
#/properties/startCondition/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),s++}return be.errors=e,s===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ft=Pe;function Pe(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.paramsToInherit===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
paramsToInherit"},message:"must have required property 'paramsToInherit'"};e===null?e=[i]:e.push(i),s++}if(t.paramsToInherit!==
void 0){let i=t.paramsToInherit,l=s,u=!1,m=null,p=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.paramsToCopy===void 0){
let d={instancePath:n+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/0/required",keyword:"req\
uired",params:{missingProperty:"paramsToCopy"},message:"must have required property 'paramsToCopy'"};e===null?e=[d]:e.push(
d),s++}if(i.paramsToCopy!==void 0){let d=i.paramsToCopy;if(Array.isArray(d)){let h=d.length;for(let v=0;v<h;v++)if(typeof d[v]!=
"string"){let $={instancePath:n+"/paramsToInherit/paramsToCopy/"+v,schemaPath:"#/components/schemas/ParamsToInherit/oneO\
f/0/properties/paramsToCopy/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.
push($),s++}}else{let h={instancePath:n+"/paramsToInherit/paramsToCopy",schemaPath:"#/components/schemas/ParamsToInherit\
/oneOf/0/properties/paramsToCopy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(
h),s++}}}else{let d={instancePath:n+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/0/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}var a=p===s;if(a){u=!0,m=0;var r={};
r.paramsToCopy=!0}let f=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.withoutParams===void 0){let d={instancePath:n+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/required",keyword:"required",params:{missingProperty:"\
withoutParams"},message:"must have required property 'withoutParams'"};e===null?e=[d]:e.push(d),s++}if(i.withoutParams!==
void 0){let d=i.withoutParams;if(Array.isArray(d)){let h=d.length;for(let v=0;v<h;v++)if(typeof d[v]!="string"){let $={instancePath:n+
"/paramsToInherit/withoutParams/"+v,schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/properties/withoutParams/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[$]:e.push($),s++}}else{let h={instancePath:n+
"/paramsToInherit/withoutParams",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/properties/withoutParams/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:e.push(h),s++}}}else{let d={instancePath:n+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/1/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[d]:e.push(d),s++}var a=f===s;if(a&&u)u=!1,m=[m,1];else{a&&(u=!0,m=1,r!==!0&&(r=r||
{},r.withoutParams=!0));let d=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length>0){let v={instancePath:n+
"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/2/maxProperties",keyword:"maxProperties",params:{
limit:0},message:"must NOT have more than 0 properties"};e===null?e=[v]:e.push(v),s++}}else{let v={instancePath:n+"/para\
msToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf/2/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[v]:e.push(v),s++}var a=d===s;a&&u?(u=!1,m=[m,2]):a&&(u=!0,m=2)}if(u)s=l,e!==null&&(l?e.length=
l:e=null);else{let d={instancePath:n+"/paramsToInherit",schemaPath:"#/components/schemas/ParamsToInherit/oneOf",keyword:"\
oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[d]:e.push(d),s++}}}else{let i={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}return Pe.errors=e,s===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=ve;function ve(t,{instancePath:n="",
parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=ve.evaluated;o.dynamicProps&&(o.
props=void 0),o.dynamicItems&&(o.items=void 0);let r=s,a=!1,i=null,l=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
paramsToCopy===void 0){let f={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
paramsToCopy"},message:"must have required property 'paramsToCopy'"};e===null?e=[f]:e.push(f),s++}if(t.paramsToCopy!==void 0){
let f=t.paramsToCopy;if(Array.isArray(f)){let d=f.length;for(let h=0;h<d;h++)if(typeof f[h]!="string"){let v={instancePath:n+
"/paramsToCopy/"+h,schemaPath:"#/oneOf/0/properties/paramsToCopy/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),s++}}else{let d={instancePath:n+"/paramsToCopy",schemaPath:"#/oneOf/0/properti\
es/paramsToCopy/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}}else{
let f={instancePath:n,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),s++}var p=l===s;if(p){a=!0,i=0;var u={};u.paramsToCopy=!0}let m=s;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.withoutParams===void 0){let f={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
withoutParams"},message:"must have required property 'withoutParams'"};e===null?e=[f]:e.push(f),s++}if(t.withoutParams!==
void 0){let f=t.withoutParams;if(Array.isArray(f)){let d=f.length;for(let h=0;h<d;h++)if(typeof f[h]!="string"){let v={instancePath:n+
"/withoutParams/"+h,schemaPath:"#/oneOf/1/properties/withoutParams/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[v]:e.push(v),s++}}else{let d={instancePath:n+"/withoutParams",schemaPath:"#/oneOf/1/propert\
ies/withoutParams/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}}else{
let f={instancePath:n,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[f]:e.push(f),s++}var p=m===s;if(p&&a)a=!1,i=[i,1];else{p&&(a=!0,i=1,u!==!0&&(u=u||{},u.withoutParams=!0));let f=s;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>0){let h={instancePath:n,schemaPath:"#/oneOf/2/maxProper\
ties",keyword:"maxProperties",params:{limit:0},message:"must NOT have more than 0 properties"};e===null?e=[h]:e.push(h),
s++}}else{let h={instancePath:n,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[h]:e.push(h),s++}var p=f===s;p&&a?(a=!1,i=[i,2]):p&&(a=!0,i=2)}if(a)s=r,e!==null&&(r?e.length=r:e=null);else{
let f={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:i},message:"must match exactly one sch\
ema in oneOf"};e===null?e=[f]:e.push(f),s++}return ve.errors=e,o.props=u,s===0}ve.evaluated={dynamicProps:!0,dynamicItems:!1};
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
 node.","x-source":"rest2",anyOf:[{type:"string",enum:["ARRIVED"]},{type:"string","x-open-set":!0}]}},additionalProperties:!0};var st={type:"string",description:"The documented states of a process instance.","x-source":"process-instance",enum:["CR\
EATED","STARTED","DISMISSED","EXPIRED","FINISHED","TERMINATED","FAILED"]};function X(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=X.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0);let r=s,a=!1,i=s;if(typeof t!="string"){let m={instancePath:n,schemaPath:"#/components/schemas/KnownProcessInsta\
nceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(t==="CR\
EATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let m={instancePath:n,
schemaPath:"#/components/schemas/KnownProcessInstanceState/enum",keyword:"enum",params:{allowedValues:st.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}var u=i===s;a=a||u;let l=s;if(typeof t=="strin\
g"){if(D(t)<1){let m={instancePath:n,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:n,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var u=l===s;if(a=a||u,a)s=r,
e!==null&&(r?e.length=r:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[m]:e.push(m),s++}return X.errors=e,s===0}X.evaluated={dynamicProps:!1,dynamicItems:!1};
function ke(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=ke.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.uuid===void 0){let l={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"uuid"},
message:"must have required property 'uuid'"};e===null?e=[l]:e.push(l),s++}if(t.state===void 0){let l={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"state"},message:"must have required property 'state'"};e===null?
e=[l]:e.push(l),s++}if(t.processDefinitionName!==void 0&&typeof t.processDefinitionName!="string"){let l={instancePath:n+
"/processDefinitionName",schemaPath:"#/properties/processDefinitionName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(t.processDefinitionFlowxUuid!==void 0&&typeof t.processDefinitionFlowxUuid!=
"string"){let l={instancePath:n+"/processDefinitionFlowxUuid",schemaPath:"#/properties/processDefinitionFlowxUuid/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t.uuid!==void 0){let l=t.
uuid;if(typeof l=="string"){if(D(l)<1){let u={instancePath:n+"/uuid",schemaPath:"#/properties/uuid/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[u]:e.push(u),s++}}else{let u={instancePath:n+
"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
u]:e.push(u),s++}}if(t.state!==void 0&&(X(t.state,{instancePath:n+"/state",parentData:t,parentDataProperty:"state",rootData:y,
dynamicAnchors:c})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),t.applicationId!==void 0&&typeof t.applicationId!=
"string"){let l={instancePath:n+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(t.buildId!==void 0&&typeof t.buildId!="string"){let l={
instancePath:n+"/buildId",schemaPath:"#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[l]:e.push(l),s++}if(t.buildStatusAtStart!==void 0){let l=t.buildStatusAtStart,u=s,m=!1,p=s;if(typeof l!=
"string"){let d={instancePath:n+"/buildStatusAtStart",schemaPath:"#/properties/buildStatusAtStart/anyOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(l!=="COMMITTED"){let d={instancePath:n+
"/buildStatusAtStart",schemaPath:"#/properties/buildStatusAtStart/anyOf/0/enum",keyword:"enum",params:{allowedValues:et.
properties.buildStatusAtStart.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(
d),s++}var r=p===s;m=m||r;let f=s;if(typeof l!="string"){let d={instancePath:n+"/buildStatusAtStart",schemaPath:"#/prope\
rties/buildStatusAtStart/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.
push(d),s++}var r=f===s;if(m=m||r,m)s=u,e!==null&&(u?e.length=u:e=null);else{let d={instancePath:n+"/buildStatusAtStart",
schemaPath:"#/properties/buildStatusAtStart/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===
null?e=[d]:e.push(d),s++}}if(t.workspaceId!==void 0&&typeof t.workspaceId!="string"){let l={instancePath:n+"/workspaceId",
schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:
e.push(l),s++}if(t.parentApplicationId!==void 0){let l=t.parentApplicationId;if(typeof l!="string"&&l!==null){let u={instancePath:n+
"/parentApplicationId",schemaPath:"#/properties/parentApplicationId/type",keyword:"type",params:{type:et.properties.parentApplicationId.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),s++}}if(t.rootApplicationId!==void 0){let l=t.rootApplicationId;
if(typeof l!="string"&&l!==null){let u={instancePath:n+"/rootApplicationId",schemaPath:"#/properties/rootApplicationId/t\
ype",keyword:"type",params:{type:et.properties.rootApplicationId.type},message:"must be string,null"};e===null?e=[u]:e.push(
u),s++}}if(t.tokens!==void 0){let l=t.tokens;if(Array.isArray(l)){let u=l.length;for(let m=0;m<u;m++){let p=l[m];if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.id!==void 0){let f=p.id;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){let d={instancePath:n+
"/tokens/"+m+"/id",schemaPath:"#/components/schemas/ProcessToken/properties/id/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[d]:e.push(d),s++}}if(p.state!==void 0){let f=p.state,d=s,h=!1,v=s;if(typeof f!=
"string"){let I={instancePath:n+"/tokens/"+m+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/any\
Of/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[I]:e.push(I),s++}if(f!=="ACTIVE"){
let I={instancePath:n+"/tokens/"+m+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf/0/enum",
keyword:"enum",params:{allowedValues:we.properties.state.anyOf[0].enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[I]:e.push(I),s++}var a=v===s;h=h||a;let $=s;if(typeof f!="string"){let I={instancePath:n+"/tokens/"+m+
"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf/1/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[I]:e.push(I),s++}var a=$===s;if(h=h||a,h)s=d,e!==null&&(d?e.length=d:e=null);else{
let I={instancePath:n+"/tokens/"+m+"/state",schemaPath:"#/components/schemas/ProcessToken/properties/state/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),s++}}if(p.statusCurrentNode!==void 0){
let f=p.statusCurrentNode,d=s,h=!1,v=s;if(typeof f!="string"){let I={instancePath:n+"/tokens/"+m+"/statusCurrentNode",schemaPath:"\
#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),s++}if(f!=="ARRIVED"){let I={instancePath:n+"/tokens/"+m+"/statusCurrentNode",
schemaPath:"#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/0/enum",keyword:"enum",params:{allowedValues:we.
properties.statusCurrentNode.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[I]:e.push(
I),s++}var i=v===s;h=h||i;let $=s;if(typeof f!="string"){let I={instancePath:n+"/tokens/"+m+"/statusCurrentNode",schemaPath:"\
#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[I]:e.push(I),s++}var i=$===s;if(h=h||i,h)s=d,e!==null&&(d?e.length=d:e=null);else{let I={instancePath:n+
"/tokens/"+m+"/statusCurrentNode",schemaPath:"#/components/schemas/ProcessToken/properties/statusCurrentNode/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[I]:e.push(I),s++}}}else{let f={instancePath:n+"/tok\
ens/"+m,schemaPath:"#/components/schemas/ProcessToken/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[f]:e.push(f),s++}}}else{let u={instancePath:n+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(t.instanceMetadata!==void 0){let l=t.
instanceMetadata;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.processInstanceUuid!==void 0&&typeof l.processInstanceUuid!=
"string"){let u={instancePath:n+"/instanceMetadata/processInstanceUuid",schemaPath:"#/components/schemas/InstanceMetadat\
a/properties/processInstanceUuid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.
push(u),s++}if(l.processInstanceId!==void 0){let u=l.processInstanceId;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){let m={
instancePath:n+"/instanceMetadata/processInstanceId",schemaPath:"#/components/schemas/InstanceMetadata/properties/proces\
sInstanceId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),s++}}}else{
let u={instancePath:n+"/instanceMetadata",schemaPath:"#/components/schemas/InstanceMetadata/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{let l={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}return ke.errors=e,s===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ht=Ie;function Ie(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=Ie.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0);let r=s,a=!1,i=s;if(typeof t!="string"){let m={instancePath:n,schemaPath:"#/components/schemas/KnownProces\
sInstanceState/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(!(t===
"CREATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let m={instancePath:n,
schemaPath:"#/components/schemas/KnownProcessInstanceState/enum",keyword:"enum",params:{allowedValues:st.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),s++}var u=i===s;a=a||u;let l=s;if(typeof t=="strin\
g"){if(D(t)<1){let m={instancePath:n,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit:1},message:"must\
 NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:n,schemaPath:"#/anyOf/1/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}var u=l===s;if(a=a||u,a)s=r,
e!==null&&(r?e.length=r:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf"};e===null?e=[m]:e.push(m),s++}return Ie.errors=e,s===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};
var gt=$e;function $e(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,
s=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(!(t===
"CREATED"||t==="STARTED"||t==="DISMISSED"||t==="EXPIRED"||t==="FINISHED"||t==="TERMINATED"||t==="FAILED")){let r={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:st.enum},message:"must be equal to one of the allowed values"};
e===null?e=[r]:e.push(r),s++}return $e.errors=e,s===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};var bt=De;function De(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=De.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.id!==
void 0){let i=t.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+"/id",schemaPath:"#/properties/id/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}}if(t.state!==void 0){
let i=t.state,l=s,u=!1,m=s;if(typeof i!="string"){let f={instancePath:n+"/state",schemaPath:"#/properties/state/anyOf/0/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(i!=="ACTIVE"){let f={
instancePath:n+"/state",schemaPath:"#/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:we.properties.
state.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[f]:e.push(f),s++}var r=m===s;u=u||
r;let p=s;if(typeof i!="string"){let f={instancePath:n+"/state",schemaPath:"#/properties/state/anyOf/1/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}var r=p===s;if(u=u||r,u)s=l,e!==null&&
(l?e.length=l:e=null);else{let f={instancePath:n+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),s++}}if(t.statusCurrentNode!==void 0){let i=t.statusCurrentNode,
l=s,u=!1,m=s;if(typeof i!="string"){let f={instancePath:n+"/statusCurrentNode",schemaPath:"#/properties/statusCurrentNod\
e/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(i!=="ARR\
IVED"){let f={instancePath:n+"/statusCurrentNode",schemaPath:"#/properties/statusCurrentNode/anyOf/0/enum",keyword:"enum",
params:{allowedValues:we.properties.statusCurrentNode.anyOf[0].enum},message:"must be equal to one of the allowed values"};
e===null?e=[f]:e.push(f),s++}var a=m===s;u=u||a;let p=s;if(typeof i!="string"){let f={instancePath:n+"/statusCurrentNode",
schemaPath:"#/properties/statusCurrentNode/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[f]:e.push(f),s++}var a=p===s;if(u=u||a,u)s=l,e!==null&&(l?e.length=l:e=null);else{let f={instancePath:n+"/st\
atusCurrentNode",schemaPath:"#/properties/statusCurrentNode/anyOf",keyword:"anyOf",params:{},message:"must match a schem\
a in anyOf"};e===null?e=[f]:e.push(f),s++}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}return De.errors=e,s===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Pt=je;function je(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){
let e=null,s=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.processInstanceUuid!==void 0&&typeof t.processInstanceUuid!="string"){let r={instancePath:n+"/pr\
ocessInstanceUuid",schemaPath:"#/properties/processInstanceUuid/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),s++}if(t.processInstanceId!==void 0){let r=t.processInstanceId;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/processInstanceId",schemaPath:"#/properties/processInstanceId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return je.errors=e,
s===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vt=Ne;var wt={type:"object",description:"Settings of a build.","x-source":"get-build-info",properties:{applicationVersionId:{type:"\
string",description:"The version of the app.","x-source":"get-build-info"},platforms:{description:"The platforms that th\
e build is made for.","x-source":"get-build-info",anyOf:[{type:"string",enum:["OMNICHANNEL"]},{type:"string","x-open-set":!0}]},
themeId:{type:"string",description:"The theme.","x-source":"get-build-info"},dateDisplayFormat:{$ref:"#/components/schem\
as/DisplayFormat"},numberDisplayFormat:{$ref:"#/components/schemas/NumberDisplayFormat"},currencyDisplayFormat:{$ref:"#/\
components/schemas/DisplayFormat"},defaultLanguageCode:{type:"string",description:"The language.","x-source":"get-build-\
info"}},additionalProperties:!0};function G(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){
if(t.applicationVersionId!==void 0&&typeof t.applicationVersionId!="string"){let a={instancePath:n+"/applicationVersionI\
d",schemaPath:"#/properties/applicationVersionId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),s++}if(t.platforms!==void 0){let a=t.platforms,i=s,l=!1,u=s;if(typeof a!="string"){let p={instancePath:n+
"/platforms",schemaPath:"#/properties/platforms/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[p]:e.push(p),s++}if(a!=="OMNICHANNEL"){let p={instancePath:n+"/platforms",schemaPath:"#/properties/pla\
tforms/anyOf/0/enum",keyword:"enum",params:{allowedValues:wt.properties.platforms.anyOf[0].enum},message:"must be equal \
to one of the allowed values"};e===null?e=[p]:e.push(p),s++}var r=u===s;l=l||r;let m=s;if(typeof a!="string"){let p={instancePath:n+
"/platforms",schemaPath:"#/properties/platforms/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[p]:e.push(p),s++}var r=m===s;if(l=l||r,l)s=i,e!==null&&(i?e.length=i:e=null);else{let p={instancePath:n+
"/platforms",schemaPath:"#/properties/platforms/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
e===null?e=[p]:e.push(p),s++}}if(t.themeId!==void 0&&typeof t.themeId!="string"){let a={instancePath:n+"/themeId",schemaPath:"\
#/properties/themeId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}
if(t.dateDisplayFormat!==void 0){let a=t.dateDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.format!==void 0&&
typeof a.format!="string"){let i={instancePath:n+"/dateDisplayFormat/format",schemaPath:"#/components/schemas/DisplayFor\
mat/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{
let i={instancePath:n+"/dateDisplayFormat",schemaPath:"#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}if(t.numberDisplayFormat!==void 0){let a=t.numberDisplayFormat;
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.minDecimals!==void 0){let i=a.minDecimals;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i))){let l={instancePath:n+"/numberDisplayFormat/minDecimals",schemaPath:"#/components/schemas/NumberDisplayF\
ormat/properties/minDecimals/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(
l),s++}}if(a.maxDecimals!==void 0){let i=a.maxDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+
"/numberDisplayFormat/maxDecimals",schemaPath:"#/components/schemas/NumberDisplayFormat/properties/maxDecimals/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:n+"/num\
berDisplayFormat",schemaPath:"#/components/schemas/NumberDisplayFormat/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}if(t.currencyDisplayFormat!==void 0){let a=t.currencyDisplayFormat;if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.format!==void 0&&typeof a.format!="string"){let i={instancePath:n+"/currency\
DisplayFormat/format",schemaPath:"#/components/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n+"/currencyDisplayFormat",schemaPath:"\
#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}}if(t.defaultLanguageCode!==void 0&&typeof t.defaultLanguageCode!="string"){let a={instancePath:n+"/defaul\
tLanguageCode",schemaPath:"#/properties/defaultLanguageCode/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[a]:e.push(a),s++}return G.errors=e,s===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){
let e=null,s=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.buildId===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
buildId"},message:"must have required property 'buildId'"};e===null?e=[r]:e.push(r),s++}if(t.workspaceId!==void 0&&typeof t.
workspaceId!="string"){let r={instancePath:n+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.buildId!==void 0){let r=t.buildId;if(typeof r==
"string"){if(D(r)<1){let a={instancePath:n+"/buildId",schemaPath:"#/properties/buildId/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:n+"/bui\
ldId",schemaPath:"#/properties/buildId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),s++}}if(t.applicationId!==void 0&&typeof t.applicationId!="string"){let r={instancePath:n+"/applicationId",
schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),s++}t.buildSettings!==void 0&&(G(t.buildSettings,{instancePath:n+"/buildSettings",parentData:t,parentDataProperty:"\
buildSettings",rootData:y,dynamicAnchors:c})||(e=e===null?G.errors:e.concat(G.errors),s=e.length))}else{let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return Ne.
errors=e,s===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=Ae;function Ae(t,{instancePath:n="",parentData:b,
parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.applicationVersionId!==void 0&&typeof t.
applicationVersionId!="string"){let a={instancePath:n+"/applicationVersionId",schemaPath:"#/properties/applicationVersio\
nId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.platforms!==
void 0){let a=t.platforms,i=s,l=!1,u=s;if(typeof a!="string"){let p={instancePath:n+"/platforms",schemaPath:"#/propertie\
s/platforms/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(a!==
"OMNICHANNEL"){let p={instancePath:n+"/platforms",schemaPath:"#/properties/platforms/anyOf/0/enum",keyword:"enum",params:{
allowedValues:wt.properties.platforms.anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:
e.push(p),s++}var r=u===s;l=l||r;let m=s;if(typeof a!="string"){let p={instancePath:n+"/platforms",schemaPath:"#/propert\
ies/platforms/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}
var r=m===s;if(l=l||r,l)s=i,e!==null&&(i?e.length=i:e=null);else{let p={instancePath:n+"/platforms",schemaPath:"#/proper\
ties/platforms/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[p]:e.push(p),s++}}if(t.
themeId!==void 0&&typeof t.themeId!="string"){let a={instancePath:n+"/themeId",schemaPath:"#/properties/themeId/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.dateDisplayFormat!==void 0){let a=t.
dateDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.format!==void 0&&typeof a.format!="string"){let i={instancePath:n+
"/dateDisplayFormat/format",schemaPath:"#/components/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:n+"/dateDisplayFormat",schemaPath:"\
#/components/schemas/DisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),s++}}if(t.numberDisplayFormat!==void 0){let a=t.numberDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.minDecimals!==void 0){let i=a.minDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+"/numb\
erDisplayFormat/minDecimals",schemaPath:"#/components/schemas/NumberDisplayFormat/properties/minDecimals/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}}if(a.maxDecimals!==void 0){let i=a.
maxDecimals;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){let l={instancePath:n+"/numberDisplayFormat/maxDecimals",schemaPath:"\
#/components/schemas/NumberDisplayFormat/properties/maxDecimals/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[l]:e.push(l),s++}}}else{let i={instancePath:n+"/numberDisplayFormat",schemaPath:"#/component\
s/schemas/NumberDisplayFormat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(
i),s++}}if(t.currencyDisplayFormat!==void 0){let a=t.currencyDisplayFormat;if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.format!==void 0&&typeof a.format!="string"){let i={instancePath:n+"/currencyDisplayFormat/format",schemaPath:"#/com\
ponents/schemas/DisplayFormat/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{let i={instancePath:n+"/currencyDisplayFormat",schemaPath:"#/components/schemas/DisplayFo\
rmat/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}if(t.defaultLanguageCode!==
void 0&&typeof t.defaultLanguageCode!="string"){let a={instancePath:n+"/defaultLanguageCode",schemaPath:"#/properties/de\
faultLanguageCode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}return Ae.errors=e,s===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=xe;function xe(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=xe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.format!==
void 0&&typeof t.format!="string"){let r={instancePath:n+"/format",schemaPath:"#/properties/format/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),s++}return xe.errors=e,s===
0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=Oe;function Oe(t,{instancePath:n="",parentData:b,parentDataProperty:P,
rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.minDecimals!==void 0){let r=t.minDecimals;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/minDecimals",schemaPath:"#/properties/minDecimals/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(t.maxDecimals!==void 0){let r=t.
maxDecimals;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/maxDecimals",schemaPath:"#/properties/m\
axDecimals/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}}else{let r={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),s++}return Oe.errors=e,s===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=Te;function Te(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Te.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0);let r=s,a=!1,i=s;if(t&&typeof t=="objec\
t"&&!Array.isArray(t)){if(t.type===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/require\
d",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[p]:e.push(
p),s++}if(t.title===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/required",keyword:"req\
uired",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[p]:e.push(p),s++}if(t.
status===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/required",keyword:"required",params:{
missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[p]:e.push(p),s++}if(t.type!==void 0&&
typeof t.type!="string"){let p={instancePath:n+"/type",schemaPath:"#/components/schemas/ProblemDetails/properties/type/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.title!==void 0&&typeof t.
title!="string"){let p={instancePath:n+"/title",schemaPath:"#/components/schemas/ProblemDetails/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.status!==void 0){let p=t.status;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let f={instancePath:n+"/status",schemaPath:"#/components/schemas/ProblemDet\
ails/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[f]:e.push(f),
s++}if(typeof p=="number"){if(p>599||isNaN(p)){let f={instancePath:n+"/status",schemaPath:"#/components/schemas/ProblemD\
etails/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?
e=[f]:e.push(f),s++}if(p<400||isNaN(p)){let f={instancePath:n+"/status",schemaPath:"#/components/schemas/ProblemDetails/\
properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[f]:
e.push(f),s++}}}if(t.detail!==void 0&&typeof t.detail!="string"){let p={instancePath:n+"/detail",schemaPath:"#/component\
s/schemas/ProblemDetails/properties/detail/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),s++}if(t.instance!==void 0&&typeof t.instance!="string"){let p={instancePath:n+"/instance",schemaPath:"#\
/components/schemas/ProblemDetails/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:n,schemaPath:"#/components/schemas/ProblemDetails/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}var m=i===s;if(a=a||m,m)var l=!0;let u=s;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/\
LegacyProblem/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[p]:e.push(p),s++}if(t.title===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/LegacyProblem/r\
equired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[
p]:e.push(p),s++}if(t.status===void 0){let p={instancePath:n,schemaPath:"#/components/schemas/LegacyProblem/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[p]:e.push(p),s++}
if(t.type!==void 0&&typeof t.type!="string"){let p={instancePath:n+"/type",schemaPath:"#/components/schemas/LegacyProble\
m/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.
title!==void 0&&typeof t.title!="string"){let p={instancePath:n+"/title",schemaPath:"#/components/schemas/LegacyProblem/\
properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.
status!==void 0){let p=t.status;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){let f={instancePath:n+"/status",schemaPath:"\
#/components/schemas/LegacyProblem/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[f]:e.push(f),s++}if(typeof p=="number"){if(p>599||isNaN(p)){let f={instancePath:n+"/status",schemaPath:"\
#/components/schemas/LegacyProblem/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"\
must be <= 599"};e===null?e=[f]:e.push(f),s++}if(p<400||isNaN(p)){let f={instancePath:n+"/status",schemaPath:"#/componen\
ts/schemas/LegacyProblem/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:400},message:"must b\
e >= 400"};e===null?e=[f]:e.push(f),s++}}}if(t.entityName!==void 0&&typeof t.entityName!="string"){let p={instancePath:n+
"/entityName",schemaPath:"#/components/schemas/LegacyProblem/properties/entityName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.defaultMessage!==void 0&&typeof t.defaultMessage!="st\
ring"){let p={instancePath:n+"/defaultMessage",schemaPath:"#/components/schemas/LegacyProblem/properties/defaultMessage/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.errorKey!==void 0&&
typeof t.errorKey!="string"){let p={instancePath:n+"/errorKey",schemaPath:"#/components/schemas/LegacyProblem/properties\
/errorKey/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(t.message!==
void 0&&typeof t.message!="string"){let p={instancePath:n+"/message",schemaPath:"#/components/schemas/LegacyProblem/prop\
erties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
let p={instancePath:n,schemaPath:"#/components/schemas/LegacyProblem/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),s++}var m=u===s;if(a=a||m,m&&l!==!0&&(l=!0),a)s=r,e!==null&&(r?e.length=r:e=null);else{
let p={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=
[p]:e.push(p),s++}return Te.errors=e,o.props=l,s===0}Te.evaluated={dynamicProps:!0,dynamicItems:!1};var jt=qe;function qe(t,{
instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,o=qe.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===
void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must h\
ave required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:n,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[r]:
e.push(r),s++}if(t.status===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0&&typeof t.type!=
"string"){let r={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:n+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}if(typeof r=="number"){if(r>599||isNaN(r)){let a={instancePath:n+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[a]:e.push(a),
s++}if(r<400||isNaN(r)){let a={instancePath:n+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[a]:e.push(a),s++}}}if(t.detail!==void 0&&typeof t.detail!=
"string"){let r={instancePath:n+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.instance!==void 0&&typeof t.instance!="string"){let r={instancePath:n+
"/instance",schemaPath:"#/properties/instance/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),s++}return qe.errors=e,s===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Nt=Se;function Se(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,
s=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[r]:e.push(r),s++}if(t.title===void 0){let r={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?
e=[r]:e.push(r),s++}if(t.status===void 0){let r={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),s++}if(t.type!==void 0&&typeof t.type!=
"string"){let r={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),s++}if(t.title!==void 0&&typeof t.title!="string"){let r={instancePath:n+"/tit\
le",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}if(t.status!==void 0){let r=t.status;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r))){let a={instancePath:n+"/\
status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}if(typeof r=="number"){if(r>599||isNaN(r)){let a={instancePath:n+"/status",schemaPath:"#/properties/\
status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599"};e===null?e=[a]:e.push(a),
s++}if(r<400||isNaN(r)){let a={instancePath:n+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:400},message:"must be >= 400"};e===null?e=[a]:e.push(a),s++}}}if(t.entityName!==void 0&&typeof t.entityName!=
"string"){let r={instancePath:n+"/entityName",schemaPath:"#/properties/entityName/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.defaultMessage!==void 0&&typeof t.defaultMessage!="str\
ing"){let r={instancePath:n+"/defaultMessage",schemaPath:"#/properties/defaultMessage/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}if(t.errorKey!==void 0&&typeof t.errorKey!="string"){let r={
instancePath:n+"/errorKey",schemaPath:"#/properties/errorKey/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[r]:e.push(r),s++}if(t.message!==void 0&&typeof t.message!="string"){let r={instancePath:n+"/messa\
ge",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),s++}return Se.errors=e,s===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var At=Le;function Le(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let r={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return Le.errors=e,s===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};
var xt=Ce;function Ce(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let r={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ce.errors=e,s===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ot=Ee;function Ee(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ee.
errors=e,s===0}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};var Tt=_e;function _e(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return _e.
errors=e,s===0}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var qt=Re;function Re(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Re.
errors=e,s===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var St=Me;function Me(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Me.
errors=e,s===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var Lt=Fe;function Fe(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),s++}return Fe.
errors=e,s===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var Ct=Ve;function Ve(t,{instancePath:n="",parentData:b,parentDataProperty:P,rootData:y=t,dynamicAnchors:c={}}={}){let e=null,s=0,
o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(D(t)<1){let r={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),s++}return Ve.errors=e,s===0}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};
var ns={"/components/schemas/Identifier":lt,"/components/schemas/Platform":ut,"/components/schemas/InitialValues":ct,"/c\
omponents/schemas/InheritRequest":ft,"/components/schemas/ParamsToInherit":yt,"/components/schemas/ProcessInstance":dt,"\
/components/schemas/ProcessInstanceState":ht,"/components/schemas/KnownProcessInstanceState":gt,"/components/schemas/Pro\
cessToken":bt,"/components/schemas/InstanceMetadata":Pt,"/components/schemas/BuildInfo":vt,"/components/schemas/BuildSet\
tings":kt,"/components/schemas/DisplayFormat":It,"/components/schemas/NumberDisplayFormat":$t,"/components/schemas/Probl\
em":Dt,"/components/schemas/ProblemDetails":jt,"/components/schemas/LegacyProblem":Nt,"/components/parameters/ProcessNam\
e/schema":At,"/components/parameters/OrganizationId/schema":xt,"/components/responses/ContentTooLarge/content/text~1html\
/schema":Ot,"/components/responses/TooManyRequests/content/text~1html/schema":Tt,"/components/responses/BadGateway/conte\
nt/text~1html/schema":qt,"/components/responses/ServiceUnavailable/content/text~1html/schema":St,"/components/responses/\
GatewayTimeout/content/text~1html/schema":Lt,"/components/parameters/ProcessDefinitionName/schema":Ct};return Vt(is);})();

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
