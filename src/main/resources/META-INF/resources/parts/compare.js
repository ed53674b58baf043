/*! Contains bpmn-js, diagram-js, bpmn-js-differ and further parts of https://bpmn.io

Copyright (c) 2014-present Camunda Services GmbH

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in the
Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software,
and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

The source code responsible for displaying the bpmn.io project watermark that
links back to https://bpmn.io as part of rendered diagrams MUST NOT be
removed or changed. When this software is being used in a website or application,
the watermark must stay fully visible and not visually overlapped by other elements.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,
INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR
PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE
OR OTHER DEALINGS IN THE SOFTWARE.

MIT License

Copyright (c) 2024-present Camunda Services GmbH

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

The MIT License (MIT)

Copyright (c) 2014-2017 camunda Services GmbH

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
function ge(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var sr=Object.prototype.toString,Ts=Object.prototype.hasOwnProperty;function Sr(e){return e===void 0}function Ot(e){return e!==void 0}function Cn(e){return e==null}function le(e){return sr.call(e)==="[object Array]"}function Te(e){return sr.call(e)==="[object Object]"}function Le(e){return sr.call(e)==="[object Number]"}function at(e){let t=sr.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFunction]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function Fe(e){return sr.call(e)==="[object String]"}function vt(e,t){return!Cn(e)&&Ts.call(e,t)}function ve(e,t){let r=Tn(t),n;return T(e,function(i,o){if(r(i,o))return n=i,!1}),n}function Bi(e,t){let r=Tn(t),n=le(e)?-1:void 0;return T(e,function(i,o){if(r(i,o))return n=o,!1}),n}function ft(e,t){let r=Tn(t),n=[];return T(e,function(i,o){r(i,o)&&n.push(i)}),n}function T(e,t){let r,n;if(Sr(e))return;let i=le(e)?js:Ms;for(let o in e)if(vt(e,o)&&(r=e[o],n=t(r,i(o)),n===!1))return r}function Xe(e,t,r){return T(e,function(n,i){r=t(r,n,i)}),r}function Rn(e,t){return!!Xe(e,function(r,n,i){return r&&t(n,i)},!0)}function kr(e,t){return!!ve(e,t)}function Ii(e,t){let r=[];return T(e,function(n,i){r.push(t(n,i))}),r}function Pn(e){return function(t){return Rn(e,function(r,n){return t[n]===r})}}function Tn(e){return at(e)?e:t=>t===e}function Ms(e){return e}function js(e){return Number(e)}function lr(e,t){let r,n,i,o;function a(y){let A=Date.now(),D=y?0:o+t-A;if(D>0)return u(D);e.apply(i,n),p()}function u(y){r=setTimeout(a,y)}function p(){r&&clearTimeout(r),r=o=n=i=void 0}function f(){r&&a(!0),p()}function m(...y){o=Date.now(),n=y,i=this,r||u(t)}return m.flush=f,m.cancel=p,m}function st(e,t){return e.bind(t)}function R(e,...t){return Object.assign(e,...t)}function Li(e,t,r){let n=e;return T(t,function(i,o){if(typeof i!="number"&&typeof i!="string")throw new Error("illegal key type: "+typeof i+". Key should be of type number or string.");if(i==="constructor")throw new Error("illegal key: constructor");if(i==="__proto__")throw new Error("illegal key: __proto__");let a=t[o+1],u=n[i];Ot(a)&&Cn(u)&&(u=n[i]=isNaN(+a)?{}:[]),Sr(a)?Sr(r)?delete n[i]:n[i]=r:n=u}),e}function Fi(e,t){let r={},n=Object(e);return T(t,function(i){i in n&&(r[i]=e[i])}),r}function zi(e,t){let r={},n=Object(e);return T(n,function(i,o){t.indexOf(o)===-1&&(r[o]=i)}),r}var Ds=1e3;function Ze(e,t){var r=this;t=t||Ds,e.on(["render.shape","render.connection"],t,function(n,i){var o=n.type,a=i.element,u=i.gfx,p=i.attrs;if(r.canRender(a))return o==="render.shape"?r.drawShape(u,a,p):r.drawConnection(u,a,p)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(n,i){if(r.canRender(i))return n.type==="render.getShapePath"?r.getShapePath(i):r.getConnectionPath(i)})}Ze.prototype.canRender=function(e){};Ze.prototype.drawShape=function(e,t){};Ze.prototype.drawConnection=function(e,t){};Ze.prototype.getShapePath=function(e){};Ze.prototype.getConnectionPath=function(e){};function O(e,t){var r=oe(e);return r&&typeof r.$instanceOf=="function"&&r.$instanceOf(t)}function $i(e,t){return kr(t,function(r){return O(e,r)})}function oe(e){return e&&e.businessObject||e}function Qe(e){return e&&e.di}function bt(e,t){return O(e,"bpmn:CallActivity")?!1:O(e,"bpmn:SubProcess")?(t=t||Qe(e),t&&O(t,"bpmndi:BPMNPlane")?!0:t&&!!t.isExpanded):O(e,"bpmn:Participant")?!!oe(e).processRef:!0}function Mn(e){if(!(!O(e,"bpmn:Participant")&&!O(e,"bpmn:Lane"))){var t=Qe(e).isHorizontal;return t===void 0?!0:t}}function Vi(e){return e&&!!oe(e).triggeredByEvent}function Hi(e){return Te(e)&&vt(e,"waypoints")}function jn(e){return Te(e)&&vt(e,"labelTarget")}var ur={width:90,height:20},Wi=15;function Ki(e){return O(e,"bpmn:Event")||O(e,"bpmn:Gateway")||O(e,"bpmn:DataStoreReference")||O(e,"bpmn:DataObjectReference")||O(e,"bpmn:DataInput")||O(e,"bpmn:DataOutput")||O(e,"bpmn:SequenceFlow")||O(e,"bpmn:MessageFlow")||O(e,"bpmn:Group")}function Ns(e){var t=e.length/2-1,r=e[Math.floor(t)],n=e[Math.ceil(t+.01)],i=Os(e),o=Math.atan((n.y-r.y)/(n.x-r.x)),a=i.x,u=i.y;return Math.abs(o)<Math.PI/2?u-=Wi:a+=Wi,{x:a,y:u}}function Os(e){var t=e.length/2-1,r=e[Math.floor(t)],n=e[Math.ceil(t+.01)];return{x:r.x+(n.x-r.x)/2,y:r.y+(n.y-r.y)/2}}function Bs(e){return e.waypoints?Ns(e.waypoints):O(e,"bpmn:Group")?{x:e.x+e.width/2,y:e.y+ur.height/2}:{x:e.x+e.width/2,y:e.y+e.height+ur.height/2}}function Ui(e,t){var r,n,i,o=e.label;return o&&o.bounds?(i=o.bounds,n={width:i.width,height:i.height},r={x:i.x+i.width/2,y:i.y+i.height/2}):(r=Bs(t),n=ur),R({x:r.x-n.width/2,y:r.y-n.height/2},n)}function Is(e){if(O(e,"bpmn:FlowElement")||O(e,"bpmn:Participant")||O(e,"bpmn:Lane")||O(e,"bpmn:SequenceFlow")||O(e,"bpmn:MessageFlow")||O(e,"bpmn:DataInput")||O(e,"bpmn:DataOutput"))return"name";if(O(e,"bpmn:TextAnnotation"))return"text";if(O(e,"bpmn:Group"))return"categoryValueRef"}function Ls(e){var t=e.categoryValueRef;return t&&t.value||""}function Kt(e){var t=e.businessObject,r=Is(t);if(r)return r==="categoryValueRef"?Ls(t):t[r]||""}function xt(e,t){t=!!t,le(e)||(e=[e]);var r,n,i,o;return T(e,function(a){var u=a;a.waypoints&&!t&&(u=xt(a.waypoints,!0));var p=u.x,f=u.y,m=u.height||0,y=u.width||0;(p<r||r===void 0)&&(r=p),(f<n||n===void 0)&&(n=f),(p+y>i||i===void 0)&&(i=p+y),(f+m>o||o===void 0)&&(o=f+m)}),{x:r,y:n,height:o-n,width:i-r}}function Cr(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function Rr(e){return!!(e&&e.isFrame)}var Pr=7;function Fs(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function Xi(e,t){return t.appendChild(Fs(e,t))}function ue(e,t){return Xi(t,e),e}var On=2,Zi={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"color-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":On,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-variant":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stroke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":On,"text-anchor":1,"text-decoration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function zs(e,t){return Zi[t]?e.style[t]:e.getAttributeNS(null,t)}function Qi(e,t,r){var n=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),i=Zi[n];i?(i===On&&typeof r=="number"&&(r=String(r)+"px"),e.style[n]=r):e.setAttributeNS(null,t,r)}function $s(e,t){var r=Object.keys(t),n,i;for(n=0,i;i=r[n];n++)Qi(e,i,t[i])}function Q(e,t,r){if(typeof t=="string")if(r!==void 0)Qi(e,t,r);else return zs(e,t);else $s(e,t);return e}var Vs=Object.prototype.toString;function We(e){return new kt(e)}function kt(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");this.el=e,this.list=e.classList}kt.prototype.add=function(e){return this.list.add(e),this};kt.prototype.remove=function(e){return Vs.call(e)=="[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};kt.prototype.removeMatching=function(e){let t=this.array();for(let r=0;r<t.length;r++)e.test(t[r])&&this.remove(t[r]);return this};kt.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};kt.prototype.array=function(){return Array.from(this.list)};kt.prototype.has=kt.prototype.contains=function(e){return this.list.contains(e)};function Hs(e){for(var t;t=e.firstChild;)e.removeChild(t);return e}var In={svg:"http://www.w3.org/2000/svg"},qi='<svg xmlns="'+In.svg+'"';function Ji(e){var t=!1;e.substring(0,4)==="<svg"?e.indexOf(In.svg)===-1&&(e=qi+e.substring(4)):(e=qi+">"+e+"</svg>",t=!0);var r=Ws(e);if(!t)return r;for(var n=document.createDocumentFragment(),i=r.firstChild;i.firstChild;)n.appendChild(i.firstChild);return n}function Ws(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function J(e,t){var r;return e=e.trim(),e.charAt(0)==="<"?(r=Ji(e).firstChild,r=document.importNode(r,!0)):r=document.createElementNS(In.svg,e),t&&Q(r,t),r}var Dn=null;function Bn(){return Dn===null&&(Dn=J("svg")),Dn}function Yi(e,t){var r,n,i=Object.keys(t);for(r=0;n=i[r];r++)e[n]=t[n];return e}function eo(e,t,r,n,i,o){var a=Bn().createSVGMatrix();switch(arguments.length){case 0:return a;case 1:return Yi(a,e);case 6:return Yi(a,{a:e,b:t,c:r,d:n,e:i,f:o})}}function Ut(e){return e?Bn().createSVGTransformFromMatrix(e):Bn().createSVGTransform()}var Gi=/([&<>]{1})/g,Ks=/([&<>\n\r"]{1})/g,Us={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"'"};function Nn(e,t){function r(n,i){return Us[i]||i}return e.replace(t,r)}function to(e,t){var r,n,i,o,a;switch(e.nodeType){case 3:t.push(Nn(e.textContent,Gi));break;case 1:if(t.push("<",e.tagName),e.hasAttributes())for(i=e.attributes,r=0,n=i.length;r<n;++r)o=i.item(r),t.push(" ",o.name,'="',Nn(o.value,Ks),'"');if(e.hasChildNodes()){for(t.push(">"),a=e.childNodes,r=0,n=a.length;r<n;++r)to(a.item(r),t);t.push("</",e.tagName,">")}else t.push("/>");break;case 8:t.push("<!--",Nn(e.nodeValue,Gi),"-->");break;case 4:t.push("<![CDATA[",e.nodeValue,"]]>");break;default:throw new Error("unable to handle node "+e.nodeType)}return t}function qs(e,t){var r=Ji(t);if(Hs(e),!!t){Gs(r)||(r=r.documentElement);for(var n=Xs(r.childNodes),i=0;i<n.length;i++)Xi(n[i],e)}}function Ys(e){for(var t=e.firstChild,r=[];t;)to(t,r),t=t.nextSibling;return r.join("")}function Gs(e){return e.nodeName==="#document-fragment"}function Ln(e,t){if(t!==void 0){try{qs(e,t)}catch(r){throw new Error("error parsing SVG: "+r.message)}return e}else return Ys(e)}function Xs(e){return Array.prototype.slice.call(e)}function Bt(e){var t=e.parentNode;return t&&t.removeChild(e),e}function Zs(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function Qs(e,t){var r,n;for(e.clear(),r=0;n=t[r];r++)e.appendItem(Zs(e,n))}function It(e,t){var r=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),Qs(r,t)),r.consolidate()}function wt(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function Js(e){return["M",e.x,e.y]}function Fn(e){return["L",e.x,e.y]}function el(e,t,r){return["C",e.x,e.y,t.x,t.y,r.x,r.y]}function tl(e,t){let r=e.length,n=[Js(e[0])];for(let i=1;i<r;i++){let o=e[i-1],a=e[i],u=e[i+1];if(!u||!t){n.push(Fn(a));continue}let p=Math.min(t,zn(a.x-o.x,a.y-o.y),zn(u.x-a.x,u.y-a.y));if(!p){n.push(Fn(a));continue}let f=Tr(a,o,p),m=Tr(a,o,p*.5),y=Tr(a,u,p),A=Tr(a,u,p*.5);n.push(Fn(f)),n.push(el(m,A,y))}return n}function Tr(e,t,r){let n=t.x-e.x,i=t.y-e.y,o=zn(n,i),a=r/o;return{x:e.x+n*a,y:e.y+i*a}}function zn(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function qt(e,t,r){Le(t)&&(r=t,t=null),t||(t={});let n=J("path",t);return Le(r)&&(n.dataset.cornerRadius=String(r)),$n(n,e)}function $n(e,t){let r=parseInt(e.dataset.cornerRadius,10)||0;return Q(e,{d:wt(tl(t,r))}),e}var Mr="hsl(225, 10%, 15%)",rl="white";function lt(e,t){return kr(e.eventDefinitions,function(r){return r.$type===t})}function ro(e){return e.$type==="bpmn:IntermediateThrowEvent"||e.$type==="bpmn:EndEvent"}function no(e){var t=e.dataObjectRef;return e.isCollection||t&&t.isCollection}function V(e,t,r){var n=Qe(e);return r||n.get("color:background-color")||n.get("bioc:fill")||t||rl}function P(e,t,r){var n=Qe(e);return r||n.get("color:border-color")||n.get("bioc:stroke")||t||Mr}function Yt(e,t,r,n){var i=Qe(e),o=i.get("label");return n||o&&o.get("color:color")||t||P(e,r)}function io(e){var t=e.x+e.width/2,r=e.y+e.height/2,n=e.width/2,i=[["M",t,r],["m",0,-n],["a",n,n,0,1,1,0,2*n],["a",n,n,0,1,1,0,-2*n],["z"]];return wt(i)}function Vn(e,t){var r=e.x,n=e.y,i=e.width,o=e.height,a=[["M",r+t,n],["l",i-t*2,0],["a",t,t,0,0,1,t,t],["l",0,o-t*2],["a",t,t,0,0,1,-t,t],["l",t*2-i,0],["a",t,t,0,0,1,-t,-t],["l",0,t*2-o],["a",t,t,0,0,1,t,-t],["z"]];return wt(a)}function oo(e){var t=e.width,r=e.height,n=e.x,i=e.y,o=t/2,a=r/2,u=[["M",n+o,i],["l",o,a],["l",-o,a],["l",-o,-a],["z"]];return wt(u)}function ao(e){var t=e.x,r=e.y,n=e.width,i=e.height,o=[["M",t,r],["l",n,0],["l",0,i],["l",-n,0],["z"]];return wt(o)}function Gt(e,t={}){return{width:Ke(e,t),height:Me(e,t)}}function Ke(e,t={}){return vt(t,"width")?t.width:e.width}function Me(e,t={}){return vt(t,"height")?t.height:e.height}var fe={legend:[1,"<fieldset>","</fieldset>"],tr:[2,"<table><tbody>","</tbody></table>"],col:[2,"<table><tbody></tbody><colgroup>","</colgroup></table>"],_default:[0,"",""]};fe.td=fe.th=[3,"<table><tbody><tr>","</tr></tbody></table>"];fe.option=fe.optgroup=[1,'<select multiple="multiple">',"</select>"];fe.thead=fe.tbody=fe.colgroup=fe.caption=fe.tfoot=[1,"<table>","</table>"];fe.polyline=fe.ellipse=fe.polygon=fe.circle=fe.text=fe.line=fe.path=fe.rect=fe.g=[1,'<svg xmlns="http://www.w3.org/2000/svg" version="1.1">',"</svg>"];function xe(e,t=globalThis.document){if(typeof e!="string")throw new TypeError("String expected");let r=/^<!--(.*?)-->$/s.exec(e);if(r)return t.createComment(r[1]);let n=/<([\w:]+)/.exec(e)?.[1];if(!n)return t.createTextNode(e);if(e=e.trim(),n==="body"){let f=t.createElement("html");f.innerHTML=e;let{lastChild:m}=f;return m.remove(),m}let[i,o,a]=Object.hasOwn(fe,n)?fe[n]:fe._default,u=t.createElement("div");for(u.innerHTML=o+e+a;i--;)u=u.lastChild;if(u.firstChild===u.lastChild){let{firstChild:f}=u;return f.remove(),f}let p=t.createDocumentFragment();return p.append(...u.childNodes),p}function nl(e,t){return t.forEach(function(r){r&&typeof r!="string"&&!Array.isArray(r)&&Object.keys(r).forEach(function(n){if(n!=="default"&&!(n in e)){var i=Object.getOwnPropertyDescriptor(r,n);Object.defineProperty(e,n,i.get?i:{enumerable:!0,get:function(){return r[n]}})}})}),Object.freeze(e)}function Ae(e,...t){let r=e.style;return T(t,function(n){n&&T(n,function(i,o){r[o]=i})}),e}function Dr(e,t,r){return arguments.length==2?e.getAttribute(t):r===null?e.removeAttribute(t):(e.setAttribute(t,r),e)}var il=Object.prototype.toString;function Je(e){return new Ct(e)}function Ct(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");this.el=e,this.list=e.classList}Ct.prototype.add=function(e){return this.list.add(e),this};Ct.prototype.remove=function(e){return il.call(e)=="[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};Ct.prototype.removeMatching=function(e){let t=this.array();for(let r=0;r<t.length;r++)e.test(t[r])&&this.remove(t[r]);return this};Ct.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};Ct.prototype.array=function(){return Array.from(this.list)};Ct.prototype.has=Ct.prototype.contains=function(e){return this.list.contains(e)};function Nr(e){for(var t;t=e.firstChild;)e.removeChild(t);return e}function Hn(e,t,r){var n=r?e:e.parentNode;return n&&typeof n.closest=="function"&&n.closest(t)||null}function ol(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var jr={},so;function al(){if(so)return jr;so=1;var e,t,r;function n(){e=window.addEventListener?"addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",r=e!=="addEventListener"?"on":""}return jr.bind=function(i,o,a,u){return e||n(),i[e](r+o,a,u||!1),a},jr.unbind=function(i,o,a,u){return t||n(),i[t](r+o,a,u||!1),a},jr}var lo=al(),sl=ol(lo),Se=nl({__proto__:null,default:sl},[lo]),uo=["focus","blur"];function ll(e,t,r,n,i){return uo.indexOf(r)!==-1&&(i=!0),Se.bind(e,r,function(o){var a=o.target||o.srcElement;o.delegateTarget=Hn(a,t,!0),o.delegateTarget&&n.call(e,o)},i)}function ul(e,t,r,n){return uo.indexOf(t)!==-1&&(n=!0),Se.unbind(e,t,r,n)}var pr={bind:ll,unbind:ul};function Ue(e,t){return t=t||document,t.querySelector(e)}function po(e,t){return t=t||document,t.querySelectorAll(e)}function Xt(e){e.parentNode&&e.parentNode.removeChild(e)}function Or(e,t,r,n,i){var o=Ut();o.setTranslate(t,r);var a=Ut();a.setRotate(n||0,0,0);var u=Ut();u.setScale(i||1,i||1),It(e,[o,a,u])}function Br(e,t,r){var n=Ut();n.setTranslate(t,r),It(e,n)}function co(e,t){var r=Ut();r.setRotate(t,0,0),It(e,r)}function pl(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Wn={exports:{}},fo;function cl(){if(fo)return Wn.exports;fo=1;var e=Wn.exports=function(t,r){if(r||(r=16),t===void 0&&(t=128),t<=0)return"0";for(var n=Math.log(Math.pow(2,t))/Math.log(r),i=2;n===1/0;i*=2)n=Math.log(Math.pow(2,t/i))/Math.log(r)*i;for(var o=n-Math.floor(n),a="",i=0;i<Math.floor(n);i++){var u=Math.floor(Math.random()*r).toString(r);a=u+a}if(o){var p=Math.pow(r,o),u=Math.floor(Math.random()*p).toString(r);a=u+a}var f=parseInt(a,r);return f!==1/0&&f>=Math.pow(2,t)?e(t,r):a};return e.rack=function(t,r,n){var i=function(a){var u=0;do{if(u++>10)if(n)t+=n;else throw new Error("too many ID collisions, use more bits");var p=e(t,r)}while(Object.hasOwnProperty.call(o,p));return o[p]=a,p},o=i.hats={};return i.get=function(a){return i.hats[a]},i.set=function(a,u){return i.hats[a]=u,i},i.bits=t||128,i.base=r||16,i},Wn.exports}var fl=cl(),dl=pl(fl);function dt(e){if(!(this instanceof dt))return new dt(e);e=e||[128,36,1],this._seed=e.length?dl.rack(e[0],e[1],e[2]):e}dt.prototype.next=function(e){return this._seed(e||!0)};dt.prototype.nextPrefixed=function(e,t){var r;do r=e+this.next(!0);while(this.assigned(r));return this.claim(r,t),r};dt.prototype.claim=function(e,t){this._seed.set(e,t||!0)};dt.prototype.assigned=function(e){return this._seed.get(e)||!1};dt.prototype.unclaim=function(e){delete this._seed.hats[e]};dt.prototype.clear=function(){var e=this._seed.hats,t;for(t in e)this.unclaim(t)};var hl=new dt,ml=10,Ir=3,yl=1.5,Lr=10,gl=4,Zt=.95,vl=1,bl=.25;function Et(e,t,r,n,i,o,a){Ze.call(this,t,a);var u=e&&e.defaultFillColor,p=e&&e.defaultStrokeColor,f=e&&e.defaultLabelColor;function m(c){return r.computeStyle(c,{strokeLinecap:"round",strokeLinejoin:"round",stroke:Mr,strokeWidth:2,fill:"white"})}function y(c){return r.computeStyle(c,["no-fill"],{strokeLinecap:"round",strokeLinejoin:"round",stroke:Mr,strokeWidth:2})}function A(c,l){var{ref:s={x:0,y:0},scale:d=1,element:h,parentGfx:g=i._svg}=l,j=J("marker",{id:c,viewBox:"0 0 20 20",refX:s.x,refY:s.y,markerWidth:20*d,markerHeight:20*d,orient:"auto"});ue(j,h);var $=Ue(":scope > defs",g);$||($=J("defs"),ue(g,$)),ue($,j)}function D(c,l,s,d){var h=hl.nextPrefixed("marker-");return Y(c,h,l,s,d),"url(#"+h+")"}function Y(c,l,s,d,h){if(s==="sequenceflow-end"){var g=J("path",{d:"M 1 5 L 11 10 L 1 15 Z",...m({fill:h,stroke:h,strokeWidth:1})});A(l,{element:g,ref:{x:11,y:10},scale:.5,parentGfx:c})}if(s==="messageflow-start"){var j=J("circle",{cx:6,cy:6,r:3.5,...m({fill:d,stroke:h,strokeWidth:1,strokeDasharray:[1e4,1]})});A(l,{element:j,ref:{x:6,y:6},parentGfx:c})}if(s==="messageflow-end"){var $=J("path",{d:"m 1 5 l 0 -3 l 7 3 l -7 3 z",...m({fill:d,stroke:h,strokeWidth:1,strokeDasharray:[1e4,1]})});A(l,{element:$,ref:{x:8.5,y:5},parentGfx:c})}if(s==="association-start"){var X=J("path",{d:"M 11 5 L 1 10 L 11 15",...y({fill:"none",stroke:h,strokeWidth:1.5,strokeDasharray:[1e4,1]})});A(l,{element:X,ref:{x:1,y:10},scale:.5,parentGfx:c})}if(s==="association-end"){var ce=J("path",{d:"M 1 5 L 11 10 L 1 15",...y({fill:"none",stroke:h,strokeWidth:1.5,strokeDasharray:[1e4,1]})});A(l,{element:ce,ref:{x:11,y:10},scale:.5,parentGfx:c})}if(s==="conditional-flow-marker"){var ie=J("path",{d:"M 0 10 L 8 6 L 16 10 L 8 14 Z",...m({fill:d,stroke:h})});A(l,{element:ie,ref:{x:-1,y:10},scale:.5,parentGfx:c})}if(s==="conditional-default-flow-marker"){var me=J("path",{d:"M 6 4 L 10 16",...m({stroke:h,fill:"none"})});A(l,{element:me,ref:{x:0,y:10},scale:.5,parentGfx:c})}}function F(c,l,s,d,h={}){Te(d)&&(h=d,d=0),d=d||0,h=m(h);var g=l/2,j=s/2,$=J("circle",{cx:g,cy:j,r:Math.round((l+s)/4-d),...h});return ue(c,$),$}function z(c,l,s,d,h,g){Te(h)&&(g=h,h=0),h=h||0,g=m(g);var j=J("rect",{x:h,y:h,width:l-h*2,height:s-h*2,rx:d,ry:d,...g});return ue(c,j),j}function W(c,l,s,d){var h=l/2,g=s/2,j=[{x:h,y:0},{x:l,y:g},{x:h,y:s},{x:0,y:g}],$=j.map(function(ce){return ce.x+","+ce.y}).join(" ");d=m(d);var X=J("polygon",{...d,points:$});return ue(c,X),X}function G(c,l,s,d){s=y(s);var h=qt(l,s,d);return ue(c,h),h}function k(c,l,s){return G(c,l,s,5)}function E(c,l,s){s=y(s);var d=J("path",{...s,d:l});return ue(c,d),d}function S(c,l,s,d){return E(l,s,R({"data-marker":c},d))}function B(c){return Re[c]}function N(c){return function(l,s,d){return B(c)(l,s,d)}}var v={"bpmn:MessageEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_MESSAGE",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.235,my:.315}}),g=d?P(l,p,s.stroke):V(l,u,s.fill),j=d?V(l,u,s.fill):P(l,p,s.stroke),$=E(c,h,{fill:g,stroke:j,strokeWidth:1});return $},"bpmn:TimerEventDefinition":function(c,l,s={}){var d=s.width||l.width,h=s.height||l.height,g=s.width?1:2,j=F(c,d,h,.2*h,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:g}),$=n.getScaledPath("EVENT_TIMER_WH",{xScaleFactor:.75,yScaleFactor:.75,containerWidth:d,containerHeight:h,position:{mx:.5,my:.5}});E(c,$,{stroke:P(l,p,s.stroke),strokeWidth:g});for(var X=0;X<12;X++){var ce=n.getScaledPath("EVENT_TIMER_LINE",{xScaleFactor:.75,yScaleFactor:.75,containerWidth:d,containerHeight:h,position:{mx:.5,my:.5}}),ie=d/2,me=h/2;E(c,ce,{strokeWidth:1,stroke:P(l,p,s.stroke),transform:"rotate("+X*30+","+me+","+ie+")"})}return j},"bpmn:EscalationEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_ESCALATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.5,my:.2}}),g=d?P(l,p,s.stroke):V(l,u,s.fill);return E(c,h,{fill:g,stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:ConditionalEventDefinition":function(c,l,s={}){var d=n.getScaledPath("EVENT_CONDITIONAL",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.5,my:.222}});return E(c,d,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:LinkEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_LINK",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:.57,my:.263}}),g=d?P(l,p,s.stroke):V(l,u,s.fill);return E(c,h,{fill:g,stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:ErrorEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_ERROR",{xScaleFactor:1.1,yScaleFactor:1.1,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.2,my:.722}}),g=d?P(l,p,s.stroke):V(l,u,s.fill);return E(c,h,{fill:g,stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:CancelEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_CANCEL_45",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:.638,my:-.055}}),g=d?P(l,p,s.stroke):"none",j=E(c,h,{fill:g,stroke:P(l,p,s.stroke),strokeWidth:1});return co(j,45),j},"bpmn:CompensateEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_COMPENSATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.22,my:.5}}),g=d?P(l,p,s.stroke):V(l,u,s.fill);return E(c,h,{fill:g,stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:SignalEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_SIGNAL",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.5,my:.2}}),g=d?P(l,p,s.stroke):V(l,u,s.fill);return E(c,h,{strokeWidth:1,fill:g,stroke:P(l,p,s.stroke)})},"bpmn:MultipleEventDefinition":function(c,l,s={},d){var h=n.getScaledPath("EVENT_MULTIPLE",{xScaleFactor:1.1,yScaleFactor:1.1,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.211,my:.36}}),g=d?P(l,p,s.stroke):V(l,u,s.fill);return E(c,h,{fill:g,stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:ParallelMultipleEventDefinition":function(c,l,s={}){var d=n.getScaledPath("EVENT_PARALLEL_MULTIPLE",{xScaleFactor:1.2,yScaleFactor:1.2,containerWidth:s.width||l.width,containerHeight:s.height||l.height,position:{mx:.458,my:.194}});return E(c,d,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1})},"bpmn:TerminateEventDefinition":function(c,l,s={}){var d=F(c,l.width,l.height,8,{fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke),strokeWidth:4});return d}};function M(c,l,s={},d){var h=oe(c),g=ro(h),j=d||c;return h.get("eventDefinitions")&&h.get("eventDefinitions").length>1?h.get("parallelMultiple")?v["bpmn:ParallelMultipleEventDefinition"](l,j,s,g):v["bpmn:MultipleEventDefinition"](l,j,s,g):lt(h,"bpmn:MessageEventDefinition")?v["bpmn:MessageEventDefinition"](l,j,s,g):lt(h,"bpmn:TimerEventDefinition")?v["bpmn:TimerEventDefinition"](l,j,s,g):lt(h,"bpmn:ConditionalEventDefinition")?v["bpmn:ConditionalEventDefinition"](l,j,s,g):lt(h,"bpmn:SignalEventDefinition")?v["bpmn:SignalEventDefinition"](l,j,s,g):lt(h,"bpmn:EscalationEventDefinition")?v["bpmn:EscalationEventDefinition"](l,j,s,g):lt(h,"bpmn:LinkEventDefinition")?v["bpmn:LinkEventDefinition"](l,j,s,g):lt(h,"bpmn:ErrorEventDefinition")?v["bpmn:ErrorEventDefinition"](l,j,s,g):lt(h,"bpmn:CancelEventDefinition")?v["bpmn:CancelEventDefinition"](l,j,s,g):lt(h,"bpmn:CompensateEventDefinition")?v["bpmn:CompensateEventDefinition"](l,j,s,g):lt(h,"bpmn:TerminateEventDefinition")?v["bpmn:TerminateEventDefinition"](l,j,s,g):null}var C={ParticipantMultiplicityMarker:function(c,l,s={}){var d=Ke(l,s),h=Me(l,s),g=n.getScaledPath("MARKER_PARALLEL",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2-6)/d,my:(h-15)/h}});S("participant-multiplicity",c,g,{strokeWidth:2,fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)})},SubProcessMarker:function(c,l,s={}){var d=z(c,14,14,0,{strokeWidth:1,fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)});Br(d,l.width/2-7.5,l.height-20);var h=n.getScaledPath("MARKER_SUB_PROCESS",{xScaleFactor:1.5,yScaleFactor:1.5,containerWidth:l.width,containerHeight:l.height,position:{mx:(l.width/2-7.5)/l.width,my:(l.height-20)/l.height}});S("sub-process",c,h,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)})},ParallelMarker:function(c,l,s){var d=Ke(l,s),h=Me(l,s),g=n.getScaledPath("MARKER_PARALLEL",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2+s.parallel)/d,my:(h-20)/h}});S("parallel",c,g,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)})},SequentialMarker:function(c,l,s){var d=n.getScaledPath("MARKER_SEQUENTIAL",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:(l.width/2+s.seq)/l.width,my:(l.height-19)/l.height}});S("sequential",c,d,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)})},CompensationMarker:function(c,l,s){var d=n.getScaledPath("MARKER_COMPENSATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:(l.width/2+s.compensation)/l.width,my:(l.height-13)/l.height}});S("compensation",c,d,{strokeWidth:1,fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)})},LoopMarker:function(c,l,s){var d=Ke(l,s),h=Me(l,s),g=n.getScaledPath("MARKER_LOOP",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2+s.loop)/d,my:(h-7)/h}});S("loop",c,g,{strokeWidth:1.5,fill:"none",stroke:P(l,p,s.stroke),strokeMiterlimit:.5})},AdhocMarker:function(c,l,s){var d=Ke(l,s),h=Me(l,s),g=n.getScaledPath("MARKER_ADHOC",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2+s.adhoc)/d,my:(h-15)/h}});S("adhoc",c,g,{strokeWidth:1,fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke)})}};function b(c,l,s,d){C[c](l,s,d)}function I(c,l,s=[],d={}){d={fill:d.fill,stroke:d.stroke,width:Ke(l,d),height:Me(l,d)};var h=oe(l),g=s.includes("SubProcessMarker");g?d={...d,seq:-21,parallel:-22,compensation:-25,loop:-18,adhoc:10}:d={...d,seq:-5,parallel:-6,compensation:-7,loop:0,adhoc:-8},h.get("isForCompensation")&&s.push("CompensationMarker"),O(h,"bpmn:AdHocSubProcess")&&(s.push("AdhocMarker"),g||R(d,{compensation:d.compensation-18}));var j=h.get("loopCharacteristics"),$=j&&j.get("isSequential");j&&(R(d,{compensation:d.compensation-18}),s.includes("AdhocMarker")&&R(d,{seq:-23,loop:-18,parallel:-24}),$===void 0&&s.push("LoopMarker"),$===!1&&s.push("ParallelMarker"),$===!0&&s.push("SequentialMarker")),s.includes("CompensationMarker")&&s.length===1&&R(d,{compensation:-8}),T(s,function(X){b(X,c,l,d)})}function q(c,l,s={}){s=R({size:{width:100}},s);var d=o.createText(l||"",s);return We(d).add("djs-label"),ue(c,d),d}function ee(c,l,s,d={}){var h=oe(l),g=Gt({x:l.x,y:l.y,width:l.width,height:l.height},d);return q(c,h.name,{align:s,box:g,padding:7,style:{fill:Yt(l,f,p,d.stroke)}})}function Ve(c,l,s={}){var d={width:l.width,height:l.height,x:l.width/2+l.x,y:l.height/2+l.y};return q(c,Kt(l),{box:d,style:R({},o.getExternalStyle(),{fill:Yt(l,f,p,s.stroke)})})}function Wt(c,l,s,d={}){var h=Mn(s),g=q(c,l,{box:{height:30,width:h?Me(s,d):Ke(s,d)},align:"center-middle",style:{fill:Yt(s,f,p,d.stroke)}});if(h){var j=-1*Me(s,d);Or(g,0,-j,270)}}function He(c,l,s={}){var{width:d,height:h}=Gt(l,s);return z(c,d,h,Lr,{...s,fill:V(l,u,s.fill),fillOpacity:Zt,stroke:P(l,p,s.stroke)})}function Oe(c,l,s={}){var d=oe(l),h=V(l,u,s.fill),g=P(l,p,s.stroke);return(d.get("associationDirection")==="One"||d.get("associationDirection")==="Both")&&(s.markerEnd=D(c,"association-end",h,g)),d.get("associationDirection")==="Both"&&(s.markerStart=D(c,"association-start",h,g)),s=U(s,["markerStart","markerEnd"]),k(c,l.waypoints,{...s,stroke:g,strokeDasharray:"0, 5"})}function K(c,l,s={}){var d=V(l,u,s.fill),h=P(l,p,s.stroke),g=n.getScaledPath("DATA_OBJECT_PATH",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:.474,my:.296}}),j=E(c,g,{fill:d,fillOpacity:Zt,stroke:h}),$=oe(l);if(no($)){var X=n.getScaledPath("DATA_OBJECT_COLLECTION_PATH",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:.33,my:(l.height-18)/l.height}});E(c,X,{strokeWidth:2,fill:d,stroke:h})}return j}function H(c,l,s={}){return F(c,l.width,l.height,{fillOpacity:Zt,...s,fill:V(l,u,s.fill),stroke:P(l,p,s.stroke)})}function re(c,l,s={}){return W(c,l.width,l.height,{fill:V(l,u,s.fill),fillOpacity:Zt,stroke:P(l,p,s.stroke)})}function w(c,l,s={}){var d=z(c,Ke(l,s),Me(l,s),0,{fill:V(l,u,s.fill),fillOpacity:s.fillOpacity||Zt,stroke:P(l,p,s.stroke),strokeWidth:1.5}),h=oe(l);if(O(h,"bpmn:Lane")){var g=h.get("name");Wt(c,g,l,s)}return d}function x(c,l,s={}){var d=He(c,l,s),h=bt(l);if(Vi(l)&&(Q(d,{strokeDasharray:"0, 5.5",strokeWidth:2.5}),!h)){var g=oe(l).flowElements||[],j=g.filter($=>O($,"bpmn:StartEvent"));j.length===1&&_(j[0],c,s,l)}return ee(c,l,h?"center-top":"center-middle",s),h?I(c,l,void 0,s):I(c,l,["SubProcessMarker"],s),d}function _(c,l,s,d){var h=22,g={fill:V(d,u,s.fill),stroke:P(d,p,s.stroke),width:h,height:h},j=oe(c).isInterrupting,$=j?0:3,X=j?1:1.2,ce=20,ie=(h-ce)/2,me="translate("+ie+","+ie+")";F(l,ce,ce,{fill:g.fill,stroke:g.stroke,strokeWidth:X,strokeDasharray:$,transform:me}),M(c,l,g,d)}function ne(c,l,s={}){var d=He(c,l,s);return ee(c,l,"center-middle",s),I(c,l,void 0,s),d}var Re=this.handlers={"bpmn:AdHocSubProcess":function(c,l,s={}){return bt(l)?s=U(s,["fill","stroke","width","height"]):s=U(s,["fill","stroke"]),x(c,l,s)},"bpmn:Association":function(c,l,s={}){return s=U(s,["fill","stroke"]),Oe(c,l,s)},"bpmn:BoundaryEvent":function(c,l,s={}){var{renderIcon:d=!0}=s;s=U(s,["fill","stroke"]);var h=oe(l),g=h.get("cancelActivity");s={strokeWidth:1.5,fill:V(l,u,s.fill),fillOpacity:vl,stroke:P(l,p,s.stroke)},g||(s.strokeDasharray="6");var j=H(c,l,s);return F(c,l.width,l.height,Ir,{...s,fill:"none"}),d&&M(l,c,s),j},"bpmn:BusinessRuleTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=ne(c,l,s),h=n.getScaledPath("TASK_TYPE_BUSINESS_RULE_MAIN",{abspos:{x:8,y:8}}),g=E(c,h);Q(g,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1});var j=n.getScaledPath("TASK_TYPE_BUSINESS_RULE_HEADER",{abspos:{x:8,y:8}}),$=E(c,j);return Q($,{fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke),strokeWidth:1}),d},"bpmn:CallActivity":function(c,l,s={}){return s=U(s,["fill","stroke"]),x(c,l,{strokeWidth:5,...s})},"bpmn:ComplexGateway":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=re(c,l,s),h=n.getScaledPath("GATEWAY_COMPLEX",{xScaleFactor:.5,yScaleFactor:.5,containerWidth:l.width,containerHeight:l.height,position:{mx:.46,my:.26}});return E(c,h,{fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke),strokeWidth:1}),d},"bpmn:DataInput":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=n.getRawPath("DATA_ARROW"),h=K(c,l,s);return E(c,d,{fill:"none",stroke:P(l,p,s.stroke),strokeWidth:1}),h},"bpmn:DataInputAssociation":function(c,l,s={}){return s=U(s,["fill","stroke"]),Oe(c,l,{...s,markerEnd:D(c,"association-end",V(l,u,s.fill),P(l,p,s.stroke))})},"bpmn:DataObject":function(c,l,s={}){return s=U(s,["fill","stroke"]),K(c,l,s)},"bpmn:DataObjectReference":N("bpmn:DataObject"),"bpmn:DataOutput":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=n.getRawPath("DATA_ARROW"),h=K(c,l,s);return E(c,d,{strokeWidth:1,fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke)}),h},"bpmn:DataOutputAssociation":function(c,l,s={}){return s=U(s,["fill","stroke"]),Oe(c,l,{...s,markerEnd:D(c,"association-end",V(l,u,s.fill),P(l,p,s.stroke))})},"bpmn:DataStoreReference":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=n.getScaledPath("DATA_STORE",{xScaleFactor:1,yScaleFactor:1,containerWidth:l.width,containerHeight:l.height,position:{mx:0,my:.133}});return E(c,d,{fill:V(l,u,s.fill),fillOpacity:Zt,stroke:P(l,p,s.stroke),strokeWidth:2})},"bpmn:EndEvent":function(c,l,s={}){var{renderIcon:d=!0}=s;s=U(s,["fill","stroke"]);var h=H(c,l,{...s,strokeWidth:4});return d&&M(l,c,s),h},"bpmn:EventBasedGateway":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=oe(l),h=re(c,l,s);F(c,l.width,l.height,l.height*.2,{fill:V(l,"none",s.fill),stroke:P(l,p,s.stroke),strokeWidth:1});var g=d.get("eventGatewayType"),j=!!d.get("instantiate");function $(){var ce=n.getScaledPath("GATEWAY_EVENT_BASED",{xScaleFactor:.18,yScaleFactor:.18,containerWidth:l.width,containerHeight:l.height,position:{mx:.36,my:.44}});E(c,ce,{fill:"none",stroke:P(l,p,s.stroke),strokeWidth:2})}if(g==="Parallel"){var X=n.getScaledPath("GATEWAY_PARALLEL",{xScaleFactor:.4,yScaleFactor:.4,containerWidth:l.width,containerHeight:l.height,position:{mx:.474,my:.296}});E(c,X,{fill:"none",stroke:P(l,p,s.stroke),strokeWidth:1})}else g==="Exclusive"&&(j||F(c,l.width,l.height,l.height*.26,{fill:"none",stroke:P(l,p,s.stroke),strokeWidth:1}),$());return h},"bpmn:ExclusiveGateway":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=re(c,l,s),h=n.getScaledPath("GATEWAY_EXCLUSIVE",{xScaleFactor:.4,yScaleFactor:.4,containerWidth:l.width,containerHeight:l.height,position:{mx:.32,my:.3}}),g=Qe(l);return g.get("isMarkerVisible")&&E(c,h,{fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke),strokeWidth:1}),d},"bpmn:Gateway":function(c,l,s={}){return s=U(s,["fill","stroke"]),re(c,l,s)},"bpmn:Group":function(c,l,s={}){return s=U(s,["fill","stroke","width","height"]),z(c,l.width,l.height,Lr,{stroke:P(l,p,s.stroke),strokeWidth:1.5,strokeDasharray:"10, 6, 0, 6",fill:"none",pointerEvents:"none",width:Ke(l,s),height:Me(l,s)})},"bpmn:InclusiveGateway":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=re(c,l,s);return F(c,l.width,l.height,l.height*.24,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:2.5}),d},"bpmn:IntermediateEvent":function(c,l,s={}){var{renderIcon:d=!0}=s;s=U(s,["fill","stroke"]);var h=H(c,l,{...s,strokeWidth:1.5});return F(c,l.width,l.height,Ir,{fill:"none",stroke:P(l,p,s.stroke),strokeWidth:1.5}),d&&M(l,c,s),h},"bpmn:IntermediateCatchEvent":N("bpmn:IntermediateEvent"),"bpmn:IntermediateThrowEvent":N("bpmn:IntermediateEvent"),"bpmn:Lane":function(c,l,s={}){return s=U(s,["fill","stroke","width","height"]),w(c,l,{...s,fillOpacity:bl})},"bpmn:ManualTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=ne(c,l,s),h=n.getScaledPath("TASK_TYPE_MANUAL",{abspos:{x:17,y:15}});return E(c,h,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:.5}),d},"bpmn:MessageFlow":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=oe(l),h=Qe(l),g=V(l,u,s.fill),j=P(l,p,s.stroke),$=k(c,l.waypoints,{markerEnd:D(c,"messageflow-end",g,j),markerStart:D(c,"messageflow-start",g,j),stroke:j,strokeDasharray:"10, 11",strokeWidth:1.5});if(d.get("messageRef")){var X=$.getPointAtLength($.getTotalLength()/2),ce=n.getScaledPath("MESSAGE_FLOW_MARKER",{abspos:{x:X.x,y:X.y}}),ie={strokeWidth:1};h.get("messageVisibleKind")==="initiating"?(ie.fill=g,ie.stroke=j):(ie.fill=j,ie.stroke=g);var me=E(c,ce,ie),Pe=d.get("messageRef"),Be=Pe.get("name"),se=q(c,Be,{align:"center-top",fitBox:!0,style:{fill:j}}),ye=me.getBBox(),Ie=se.getBBox(),pt=X.x-Ie.width/2,it=X.y+ye.height/2+ml;Or(se,pt,it,0)}return $},"bpmn:ParallelGateway":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=re(c,l,s),h=n.getScaledPath("GATEWAY_PARALLEL",{xScaleFactor:.6,yScaleFactor:.6,containerWidth:l.width,containerHeight:l.height,position:{mx:.46,my:.2}});return E(c,h,{fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke),strokeWidth:1}),d},"bpmn:Participant":function(c,l,s={}){s=U(s,["fill","stroke","width","height"]);var d=w(c,l,s),h=bt(l),g=Mn(l),j=oe(l),$=j.get("name");if(h){var X=g?[{x:30,y:0},{x:30,y:Me(l,s)}]:[{x:0,y:30},{x:Ke(l,s),y:30}];G(c,X,{stroke:P(l,p,s.stroke),strokeWidth:yl}),Wt(c,$,l,s)}else{var ce=Gt(l,s);g||(ce.height=Ke(l,s),ce.width=Me(l,s));var ie=q(c,$,{box:ce,align:"center-middle",style:{fill:Yt(l,f,p,s.stroke)}});if(!g){var me=-1*Me(l,s);Or(ie,0,-me,270)}}return j.get("participantMultiplicity")&&b("ParticipantMultiplicityMarker",c,l,s),d},"bpmn:ReceiveTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=oe(l),h=ne(c,l,s),g;return d.get("instantiate")?(F(c,28,28,20*.22,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1}),g=n.getScaledPath("TASK_TYPE_INSTANTIATING_SEND",{abspos:{x:7.77,y:9.52}})):g=n.getScaledPath("TASK_TYPE_SEND",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:21,containerHeight:14,position:{mx:.3,my:.4}}),E(c,g,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1}),h},"bpmn:ScriptTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=ne(c,l,s),h=n.getScaledPath("TASK_TYPE_SCRIPT",{abspos:{x:15,y:20}});return E(c,h,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1}),d},"bpmn:SendTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=ne(c,l,s),h=n.getScaledPath("TASK_TYPE_SEND",{xScaleFactor:1,yScaleFactor:1,containerWidth:21,containerHeight:14,position:{mx:.285,my:.357}});return E(c,h,{fill:P(l,p,s.stroke),stroke:V(l,u,s.fill),strokeWidth:1}),d},"bpmn:SequenceFlow":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=V(l,u,s.fill),h=P(l,p,s.stroke),g=k(c,l.waypoints,{markerEnd:D(c,"sequenceflow-end",d,h),stroke:h}),j=oe(l),{source:$}=l;if($){var X=oe($);j.get("conditionExpression")&&O(X,"bpmn:Activity")&&Q(g,{markerStart:D(c,"conditional-flow-marker",d,h)}),X.get("default")&&(O(X,"bpmn:Gateway")||O(X,"bpmn:Activity"))&&X.get("default")===j&&Q(g,{markerStart:D(c,"conditional-default-flow-marker",d,h)})}return g},"bpmn:ServiceTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=ne(c,l,s);F(c,10,10,{fill:V(l,u,s.fill),stroke:"none",transform:"translate(6, 6)"});var h=n.getScaledPath("TASK_TYPE_SERVICE",{abspos:{x:12,y:18}});E(c,h,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1}),F(c,10,10,{fill:V(l,u,s.fill),stroke:"none",transform:"translate(11, 10)"});var g=n.getScaledPath("TASK_TYPE_SERVICE",{abspos:{x:17,y:22}});return E(c,g,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:1}),d},"bpmn:StartEvent":function(c,l,s={}){var{renderIcon:d=!0}=s;s=U(s,["fill","stroke"]);var h=oe(l);h.get("isInterrupting")||(s={...s,strokeDasharray:"6"});var g=H(c,l,s);return d&&M(l,c,s),g},"bpmn:SubProcess":function(c,l,s={}){return bt(l)?s=U(s,["fill","stroke","width","height"]):s=U(s,["fill","stroke"]),x(c,l,s)},"bpmn:Task":function(c,l,s={}){return s=U(s,["fill","stroke"]),ne(c,l,s)},"bpmn:TextAnnotation":function(c,l,s={}){s=U(s,["fill","stroke"]);var{width:d,height:h}=Gt(l,s),g=z(c,d,h,0,0,{fill:"none",stroke:"none"}),j=n.getScaledPath("TEXT_ANNOTATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:0,my:0}});E(c,j,{stroke:P(l,p,s.stroke)});var $=oe(l),X=$.get("text")||"";return q(c,X,{align:"left-top",box:Gt(l,s),padding:Pr,style:{fill:Yt(l,f,p,s.stroke)}}),g},"bpmn:Transaction":function(c,l,s={}){bt(l)?s=U(s,["fill","stroke","width","height"]):s=U(s,["fill","stroke"]);var d=x(c,l,{strokeWidth:1.5,...s}),h=r.style(["no-fill","no-events"],{stroke:P(l,p,s.stroke),strokeWidth:1.5}),g=bt(l);return g||(s={}),z(c,Ke(l,s),Me(l,s),Lr-Ir,Ir,h),d},"bpmn:UserTask":function(c,l,s={}){s=U(s,["fill","stroke"]);var d=ne(c,l,s),h=15,g=12,j=n.getScaledPath("TASK_TYPE_USER_1",{abspos:{x:h,y:g}});E(c,j,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:.5});var $=n.getScaledPath("TASK_TYPE_USER_2",{abspos:{x:h,y:g}});E(c,$,{fill:V(l,u,s.fill),stroke:P(l,p,s.stroke),strokeWidth:.5});var X=n.getScaledPath("TASK_TYPE_USER_3",{abspos:{x:h,y:g}});return E(c,X,{fill:P(l,p,s.stroke),stroke:P(l,p,s.stroke),strokeWidth:.5}),d},label:function(c,l,s={}){return Ve(c,l,s)}};this._drawPath=E,this._renderer=B}ge(Et,Ze);Et.$inject=["config.bpmnRenderer","eventBus","styles","pathMap","canvas","textRenderer"];Et.prototype.canRender=function(e){return O(e,"bpmn:BaseElement")};Et.prototype.drawShape=function(e,t,r={}){var{type:n}=t,i=this._renderer(n);return i(e,t,r)};Et.prototype.drawConnection=function(e,t,r={}){var{type:n}=t,i=this._renderer(n);return i(e,t,r)};Et.prototype.getShapePath=function(e){return jn(e)?Vn(e,gl):O(e,"bpmn:Event")?io(e):O(e,"bpmn:Activity")?Vn(e,Lr):O(e,"bpmn:Gateway")?oo(e):ao(e)};function U(e,t=[]){return t.reduce((r,n)=>(e[n]&&(r[n]=e[n]),r),{})}var xl=0,wl={width:150,height:50};function El(e){var t=e.split("-");return{horizontal:t[0]||"center",vertical:t[1]||"top"}}function _l(e){return Te(e)?R({top:0,left:0,right:0,bottom:0},e):{top:e,left:e,right:e,bottom:e}}var Kn=null;function Al(){return Kn||(Kn=document.createElement("canvas").getContext("2d")),Kn}function Sl(e){var t=[];return e.fontStyle&&t.push(e.fontStyle),e.fontVariant&&t.push(e.fontVariant),e.fontWeight&&t.push(e.fontWeight),e.fontStretch&&t.push(e.fontStretch),t.push(mo(e.fontSize)||"12px"),t.push(e.fontFamily||"sans-serif"),t.join(" ")}function mo(e){if(e!=null)return typeof e=="number"||/^-?\d+(\.\d+)?$/.test(e)?e+"px":e}function kl(e,t){var r=Al();if(!r)return{width:0,height:0};r.font=Sl(t),"letterSpacing"in r&&(r.letterSpacing=mo(t.letterSpacing)||"0px");var n=e==="",i=n?"dummy":e.replace(/\s+$/,""),o=r.measureText(i);return{width:n?0:o.width,height:"fontBoundingBoxAscent"in o?o.fontBoundingBoxAscent+o.fontBoundingBoxDescent:o.actualBoundingBoxAscent+o.actualBoundingBoxDescent}}function Cl(e,t,r){for(var n=e.shift(),i=n,o;;){if(o=kl(i,r),o.width=i?o.width:0,i===" "||i===""||o.width<=t||i.length<2)return Rl(e,i,n,o);i=Tl(i,o.width,t)}}function Rl(e,t,r,n){if(t.length<r.length){var i=r.slice(t.length).trim();e.unshift(i)}return{width:n.width,height:n.height,text:t}}var ho="­";function Pl(e,t){var r=e.split(/(\s|-|\u00AD)/g),n,i=[],o=0;if(r.length>1)for(;n=r.shift();)if(n.length+o<t)i.push(n),o+=n.length;else{(n==="-"||n===ho)&&i.pop();break}var a=i[i.length-1];return a&&a===ho&&(i[i.length-1]="-"),i.join("")}function Tl(e,t,r){var n=Math.max(e.length*(r/t),1),i=Pl(e,n);return i||(i=e.slice(0,Math.max(Math.round(n-1),1))),i}function Qt(e){this._config=R({},{size:wl,padding:xl,style:{},align:"center-top"},e||{})}Qt.prototype.createText=function(e,t){return this.layoutText(e,t).element};Qt.prototype.getDimensions=function(e,t){return this.layoutText(e,t).dimensions};Qt.prototype.layoutText=function(e,t){for(var r=R({},this._config.size,t.box),n=R({},this._config.style,t.style),i=El(t.align||this._config.align),o=_l(t.padding!==void 0?t.padding:this._config.padding),a=t.fitBox||!1,u=Ml(n),p=e.split(/\u00AD?\r?\n/),f=[],m=r.width-o.left-o.right;p.length;)f.push(Cl(p,m,n));i.vertical==="middle"&&(o.top=o.bottom=0);var y=Xe(f,function(z,W,G){return z+(u||W.height)},0)+o.top+o.bottom,A=Xe(f,function(z,W,G){return W.width>z?W.width:z},0),D=o.top;i.vertical==="middle"&&(D+=(r.height-y)/2),D-=(u||f[0].height)/4;var Y=J("text");Q(Y,n),T(f,function(z){var W;switch(D+=u||z.height,i.horizontal){case"left":W=o.left;break;case"right":W=(a?A:m)-o.right-z.width;break;default:W=Math.max(((a?A:m)-z.width)/2+o.left,0)}var G=J("tspan");Q(G,{x:W,y:D}),G.textContent=z.text,ue(Y,G)});var F={width:A,height:y};return{dimensions:F,element:Y}};function Ml(e){if("fontSize"in e&&"lineHeight"in e)return e.lineHeight*parseInt(e.fontSize,10)}var jl=12,Dl=1.2,Nl=40;function Fr(e){var t=R({fontFamily:"Arial, sans-serif",fontSize:jl,fontWeight:"normal",lineHeight:Dl},e&&e.defaultStyle||{}),r=parseInt(t.fontSize,10)-1,n=R({},t,{fontSize:r},e&&e.externalStyle||{}),i=new Qt({style:t});this.getExternalLabelBounds=function(a,u){var p={width:Math.max(a.width,ur.width),height:30},f=o(u,p,{style:n});return{x:Math.round(a.x+a.width/2-f.width/2),y:a.y,width:Math.ceil(f.width),height:Math.ceil(f.height)}},this.getTextAnnotationBounds=function(a,u){var p=o(u,a,{style:t,align:"left-top",padding:Pr});return{x:a.x,y:a.y,width:a.width,height:Math.max(Nl,Math.round(p.height))}},this.getDimensions=function(a,u){return i.getDimensions(a,u||{})};function o(a,u,p){return i.getDimensions(a,R({box:u},p))}this.createText=function(a,u){return i.createText(a,u||{})},this.getDefaultStyle=function(){return t},this.getExternalStyle=function(){return n}}Fr.$inject=["config.textRenderer"];function Un(){this.pathMap={EVENT_MESSAGE:{d:"m {mx},{my} l 0,{e.y1} l {e.x1},0 l 0,-{e.y1} z l {e.x0},{e.y0} l {e.x0},-{e.y0}",height:36,width:36,heightElements:[6,14],widthElements:[10.5,21]},EVENT_SIGNAL:{d:"M {mx},{my} l {e.x0},{e.y0} l -{e.x1},0 Z",height:36,width:36,heightElements:[18],widthElements:[10,20]},EVENT_ESCALATION:{d:"M {mx},{my} l {e.x0},{e.y0} l -{e.x0},-{e.y1} l -{e.x0},{e.y1} Z",height:36,width:36,heightElements:[20,7],widthElements:[8]},EVENT_CONDITIONAL:{d:"M {e.x0},{e.y0} l {e.x1},0 l 0,{e.y2} l -{e.x1},0 Z M {e.x2},{e.y3} l {e.x0},0 M {e.x2},{e.y4} l {e.x0},0 M {e.x2},{e.y5} l {e.x0},0 M {e.x2},{e.y6} l {e.x0},0 M {e.x2},{e.y7} l {e.x0},0 M {e.x2},{e.y8} l {e.x0},0 ",height:36,width:36,heightElements:[8.5,14.5,18,11.5,14.5,17.5,20.5,23.5,26.5],widthElements:[10.5,14.5,12.5]},EVENT_LINK:{d:"m {mx},{my} 0,{e.y0} -{e.x1},0 0,{e.y1} {e.x1},0 0,{e.y0} {e.x0},-{e.y2} -{e.x0},-{e.y2} z",height:36,width:36,heightElements:[4.4375,6.75,7.8125],widthElements:[9.84375,13.5]},EVENT_ERROR:{d:"m {mx},{my} {e.x0},-{e.y0} {e.x1},-{e.y1} {e.x2},{e.y2} {e.x3},-{e.y3} -{e.x4},{e.y4} -{e.x5},-{e.y5} z",height:36,width:36,heightElements:[.023,8.737,8.151,16.564,10.591,8.714],widthElements:[.085,6.672,6.97,4.273,5.337,6.636]},EVENT_CANCEL_45:{d:"m {mx},{my} -{e.x1},0 0,{e.x0} {e.x1},0 0,{e.y1} {e.x0},0 0,-{e.y1} {e.x1},0 0,-{e.y0} -{e.x1},0 0,-{e.y1} -{e.x0},0 z",height:36,width:36,heightElements:[4.75,8.5],widthElements:[4.75,8.5]},EVENT_COMPENSATION:{d:"m {mx},{my} {e.x0},-{e.y0} 0,{e.y1} z m {e.x1},-{e.y2} {e.x2},-{e.y3} 0,{e.y1} -{e.x2},-{e.y3} z",height:36,width:36,heightElements:[6.5,13,.4,6.1],widthElements:[9,9.3,8.7]},EVENT_TIMER_WH:{d:"M {mx},{my} l {e.x0},-{e.y0} m -{e.x0},{e.y0} l {e.x1},{e.y1} ",height:36,width:36,heightElements:[10,2],widthElements:[3,7]},EVENT_TIMER_LINE:{d:"M {mx},{my} m {e.x0},{e.y0} l -{e.x1},{e.y1} ",height:36,width:36,heightElements:[10,3],widthElements:[0,0]},EVENT_MULTIPLE:{d:"m {mx},{my} {e.x1},-{e.y0} {e.x1},{e.y0} -{e.x0},{e.y1} -{e.x2},0 z",height:36,width:36,heightElements:[6.28099,12.56199],widthElements:[3.1405,9.42149,12.56198]},EVENT_PARALLEL_MULTIPLE:{d:"m {mx},{my} {e.x0},0 0,{e.y1} {e.x1},0 0,{e.y0} -{e.x1},0 0,{e.y1} -{e.x0},0 0,-{e.y1} -{e.x1},0 0,-{e.y0} {e.x1},0 z",height:36,width:36,heightElements:[2.56228,7.68683],widthElements:[2.56228,7.68683]},GATEWAY_EXCLUSIVE:{d:"m {mx},{my} {e.x0},{e.y0} {e.x1},{e.y0} {e.x2},0 {e.x4},{e.y2} {e.x4},{e.y1} {e.x2},0 {e.x1},{e.y3} {e.x0},{e.y3} {e.x3},0 {e.x5},{e.y1} {e.x5},{e.y2} {e.x3},0 z",height:17.5,width:17.5,heightElements:[8.5,6.5312,-6.5312,-8.5],widthElements:[6.5,-6.5,3,-3,5,-5]},GATEWAY_PARALLEL:{d:"m {mx},{my} 0,{e.y1} -{e.x1},0 0,{e.y0} {e.x1},0 0,{e.y1} {e.x0},0 0,-{e.y1} {e.x1},0 0,-{e.y0} -{e.x1},0 0,-{e.y1} -{e.x0},0 z",height:30,width:30,heightElements:[5,12.5],widthElements:[5,12.5]},GATEWAY_EVENT_BASED:{d:"m {mx},{my} {e.x0},{e.y0} {e.x0},{e.y1} {e.x1},{e.y2} {e.x2},0 z",height:11,width:11,heightElements:[-6,6,12,-12],widthElements:[9,-3,-12]},GATEWAY_COMPLEX:{d:"m {mx},{my} 0,{e.y0} -{e.x0},-{e.y1} -{e.x1},{e.y2} {e.x0},{e.y1} -{e.x2},0 0,{e.y3} {e.x2},0  -{e.x0},{e.y1} l {e.x1},{e.y2} {e.x0},-{e.y1} 0,{e.y0} {e.x3},0 0,-{e.y0} {e.x0},{e.y1} {e.x1},-{e.y2} -{e.x0},-{e.y1} {e.x2},0 0,-{e.y3} -{e.x2},0 {e.x0},-{e.y1} -{e.x1},-{e.y2} -{e.x0},{e.y1} 0,-{e.y0} -{e.x3},0 z",height:17.125,width:17.125,heightElements:[4.875,3.4375,2.125,3],widthElements:[3.4375,2.125,4.875,3]},DATA_OBJECT_PATH:{d:"m 0,0 {e.x1},0 {e.x0},{e.y0} 0,{e.y1} -{e.x2},0 0,-{e.y2} {e.x1},0 0,{e.y0} {e.x0},0",height:61,width:51,heightElements:[10,50,60],widthElements:[10,40,50,60]},DATA_OBJECT_COLLECTION_PATH:{d:"m{mx},{my} m 3,2 l 0,10 m 3,-10 l 0,10 m 3,-10 l 0,10",height:10,width:10,heightElements:[],widthElements:[]},DATA_ARROW:{d:"m 5,9 9,0 0,-3 5,5 -5,5 0,-3 -9,0 z",height:61,width:51,heightElements:[],widthElements:[]},DATA_STORE:{d:"m  {mx},{my} l  0,{e.y2} c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0 l  0,-{e.y2} c -{e.x0},-{e.y1} -{e.x1},-{e.y1} -{e.x2},0c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0 m  -{e.x2},{e.y0}c  {e.x0},{e.y1} {e.x1},{e.y1} {e.x2},0m  -{e.x2},{e.y0}c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0",height:61,width:61,heightElements:[7,10,45],widthElements:[2,58,60]},TEXT_ANNOTATION:{d:"m {mx}, {my} m 10,0 l -10,0 l 0,{e.y0} l 10,0",height:30,width:10,heightElements:[30],widthElements:[10]},MARKER_SUB_PROCESS:{d:"m{mx},{my} m 7,2 l 0,10 m -5,-5 l 10,0",height:10,width:10,heightElements:[],widthElements:[]},MARKER_PARALLEL:{d:"m{mx},{my} m 3,2 l 0,10 m 3,-10 l 0,10 m 3,-10 l 0,10",height:10,width:10,heightElements:[],widthElements:[]},MARKER_SEQUENTIAL:{d:"m{mx},{my} m 0,3 l 10,0 m -10,3 l 10,0 m -10,3 l 10,0",height:10,width:10,heightElements:[],widthElements:[]},MARKER_COMPENSATION:{d:"m {mx},{my} 7,-5 0,10 z m 7.1,-0.3 6.9,-4.7 0,10 -6.9,-4.7 z",height:10,width:21,heightElements:[],widthElements:[]},MARKER_LOOP:{d:"m {mx},{my} c 3.526979,0 6.386161,-2.829858 6.386161,-6.320661 0,-3.490806 -2.859182,-6.320661 -6.386161,-6.320661 -3.526978,0 -6.38616,2.829855 -6.38616,6.320661 0,1.745402 0.714797,3.325567 1.870463,4.469381 0.577834,0.571908 1.265885,1.034728 2.029916,1.35457 l -0.718163,-3.909793 m 0.718163,3.909793 -3.885211,0.802902",height:13.9,width:13.7,heightElements:[],widthElements:[]},MARKER_ADHOC:{d:"m {mx},{my} m 0.84461,2.64411 c 1.05533,-1.23780996 2.64337,-2.07882 4.29653,-1.97997996 2.05163,0.0805 3.85579,1.15803 5.76082,1.79107 1.06385,0.34139996 2.24454,0.1438 3.18759,-0.43767 0.61743,-0.33642 1.2775,-0.64078 1.7542,-1.17511 0,0.56023 0,1.12046 0,1.6807 -0.98706,0.96237996 -2.29792,1.62393996 -3.6918,1.66181996 -1.24459,0.0927 -2.46671,-0.2491 -3.59505,-0.74812 -1.35789,-0.55965 -2.75133,-1.33436996 -4.27027,-1.18121996 -1.37741,0.14601 -2.41842,1.13685996 -3.44288,1.96782996 z",height:4,width:15,heightElements:[],widthElements:[]},TASK_TYPE_SEND:{d:"m {mx},{my} l 0,{e.y1} l {e.x1},0 l 0,-{e.y1} z l {e.x0},{e.y0} l {e.x0},-{e.y0}",height:14,width:21,heightElements:[6,14],widthElements:[10.5,21]},TASK_TYPE_SCRIPT:{d:"m {mx},{my} c 9.966553,-6.27276 -8.000926,-7.91932 2.968968,-14.938 l -8.802728,0 c -10.969894,7.01868 6.997585,8.66524 -2.968967,14.938 z m -7,-12 l 5,0 m -4.5,3 l 4.5,0 m -3,3 l 5,0m -4,3 l 5,0",height:15,width:12.6,heightElements:[6,14],widthElements:[10.5,21]},TASK_TYPE_USER_1:{d:"m {mx},{my} c 0.909,-0.845 1.594,-2.049 1.594,-3.385 0,-2.554 -1.805,-4.62199999 -4.357,-4.62199999 -2.55199998,0 -4.28799998,2.06799999 -4.28799998,4.62199999 0,1.348 0.974,2.562 1.89599998,3.405 -0.52899998,0.187 -5.669,2.097 -5.794,4.7560005 v 6.718 h 17 v -6.718 c 0,-2.2980005 -5.5279996,-4.5950005 -6.0509996,-4.7760005 zm -8,6 l 0,5.5 m 11,0 l 0,-5"},TASK_TYPE_USER_2:{d:"m {mx},{my} m 2.162,1.009 c 0,2.4470005 -2.158,4.4310005 -4.821,4.4310005 -2.66499998,0 -4.822,-1.981 -4.822,-4.4310005 "},TASK_TYPE_USER_3:{d:"m {mx},{my} m -6.9,-3.80 c 0,0 2.25099998,-2.358 4.27399998,-1.177 2.024,1.181 4.221,1.537 4.124,0.965 -0.098,-0.57 -0.117,-3.79099999 -4.191,-4.13599999 -3.57499998,0.001 -4.20799998,3.36699999 -4.20699998,4.34799999 z"},TASK_TYPE_MANUAL:{d:"m {mx},{my} c 0.234,-0.01 5.604,0.008 8.029,0.004 0.808,0 1.271,-0.172 1.417,-0.752 0.227,-0.898 -0.334,-1.314 -1.338,-1.316 -2.467,-0.01 -7.886,-0.004 -8.108,-0.004 -0.014,-0.079 0.016,-0.533 0,-0.61 0.195,-0.042 8.507,0.006 9.616,0.002 0.877,-0.007 1.35,-0.438 1.353,-1.208 0.003,-0.768 -0.479,-1.09 -1.35,-1.091 -2.968,-0.002 -9.619,-0.013 -9.619,-0.013 v -0.591 c 0,0 5.052,-0.016 7.225,-0.016 0.888,-0.002 1.354,-0.416 1.351,-1.193 -0.006,-0.761 -0.492,-1.196 -1.361,-1.196 -3.473,-0.005 -10.86,-0.003 -11.0829995,-0.003 -0.022,-0.047 -0.045,-0.094 -0.069,-0.139 0.3939995,-0.319 2.0409995,-1.626 2.4149995,-2.017 0.469,-0.4870005 0.519,-1.1650005 0.162,-1.6040005 -0.414,-0.511 -0.973,-0.5 -1.48,-0.236 -1.4609995,0.764 -6.5999995,3.6430005 -7.7329995,4.2710005 -0.9,0.499 -1.516,1.253 -1.882,2.19 -0.37000002,0.95 -0.17,2.01 -0.166,2.979 0.004,0.718 -0.27300002,1.345 -0.055,2.063 0.629,2.087 2.425,3.312 4.859,3.318 4.6179995,0.014 9.2379995,-0.139 13.8569995,-0.158 0.755,-0.004 1.171,-0.301 1.182,-1.033 0.012,-0.754 -0.423,-0.969 -1.183,-0.973 -1.778,-0.01 -5.824,-0.004 -6.04,-0.004 10e-4,-0.084 0.003,-0.586 10e-4,-0.67 z"},TASK_TYPE_INSTANTIATING_SEND:{d:"m {mx},{my} l 0,8.4 l 12.6,0 l 0,-8.4 z l 6.3,3.6 l 6.3,-3.6"},TASK_TYPE_SERVICE:{d:"m {mx},{my} v -1.71335 c 0.352326,-0.0705 0.703932,-0.17838 1.047628,-0.32133 0.344416,-0.14465 0.665822,-0.32133 0.966377,-0.52145 l 1.19431,1.18005 1.567487,-1.57688 -1.195028,-1.18014 c 0.403376,-0.61394 0.683079,-1.29908 0.825447,-2.01824 l 1.622133,-0.01 v -2.2196 l -1.636514,0.01 c -0.07333,-0.35153 -0.178319,-0.70024 -0.323564,-1.04372 -0.145244,-0.34406 -0.321407,-0.6644 -0.522735,-0.96217 l 1.131035,-1.13631 -1.583305,-1.56293 -1.129598,1.13589 c -0.614052,-0.40108 -1.302883,-0.68093 -2.022633,-0.82247 l 0.0093,-1.61852 h -2.241173 l 0.0042,1.63124 c -0.353763,0.0736 -0.705369,0.17977 -1.049785,0.32371 -0.344415,0.14437 -0.665102,0.32092 -0.9635006,0.52046 l -1.1698628,-1.15823 -1.5667691,1.5792 1.1684265,1.15669 c -0.4026573,0.61283 -0.68308,1.29797 -0.8247287,2.01713 l -1.6588041,0.003 v 2.22174 l 1.6724648,-0.006 c 0.073327,0.35077 0.1797598,0.70243 0.3242851,1.04472 0.1452428,0.34448 0.3214064,0.6644 0.5227339,0.96066 l -1.1993431,1.19723 1.5840256,1.56011 1.1964668,-1.19348 c 0.6140517,0.40346 1.3028827,0.68232 2.0233517,0.82331 l 7.19e-4,1.69892 h 2.226848 z m 0.221462,-3.9957 c -1.788948,0.7502 -3.8576,-0.0928 -4.6097055,-1.87438 -0.7521065,-1.78321 0.090598,-3.84627 1.8802645,-4.59604 1.78823,-0.74936 3.856881,0.0929 4.608987,1.87437 0.752106,1.78165 -0.0906,3.84612 -1.879546,4.59605 z"},TASK_TYPE_SERVICE_FILL:{d:"m {mx},{my} c -1.788948,0.7502 -3.8576,-0.0928 -4.6097055,-1.87438 -0.7521065,-1.78321 0.090598,-3.84627 1.8802645,-4.59604 1.78823,-0.74936 3.856881,0.0929 4.608987,1.87437 0.752106,1.78165 -0.0906,3.84612 -1.879546,4.59605 z"},TASK_TYPE_BUSINESS_RULE_HEADER:{d:"m {mx},{my} 0,4 20,0 0,-4 z"},TASK_TYPE_BUSINESS_RULE_MAIN:{d:"m {mx},{my} 0,12 20,0 0,-12 zm 0,8 l 20,0 m -13,-4 l 0,8"},MESSAGE_FLOW_MARKER:{d:"m {mx},{my} m -10.5 ,-7 l 0,14 l 21,0 l 0,-14 z l 10.5,6 l 10.5,-6"}},this.getRawPath=function(t){return this.pathMap[t].d},this.getScaledPath=function(t,r){var n=this.pathMap[t],i,o;r.abspos?(i=r.abspos.x,o=r.abspos.y):(i=r.containerWidth*r.position.mx,o=r.containerHeight*r.position.my);var a={};if(r.position){for(var u=r.containerHeight/n.height*r.yScaleFactor,p=r.containerWidth/n.width*r.xScaleFactor,f=0;f<n.heightElements.length;f++)a["y"+f]=n.heightElements[f]*u;for(var m=0;m<n.widthElements.length;m++)a["x"+m]=n.widthElements[m]*p}var y=Ll(n.d,{mx:i,my:o,e:a});return y}}var Ol=/\{([^{}]+)\}/g,Bl=/(?:(?:^|\.)(.+?)(?=\[|\.|$|\()|\[('|")(.+?)\2\])(\(\))?/g;function Il(e,t,r){var n=r;return t.replace(Bl,function(i,o,a,u,p){o=o||u,n&&(o in n&&(n=n[o]),typeof n=="function"&&p&&(n=n()))}),n=(n==null||n==r?e:n)+"",n}function Ll(e,t){return String(e).replace(Ol,function(r,n){return Il(r,n,t)})}var yo={__init__:["bpmnRenderer"],bpmnRenderer:["type",Et],textRenderer:["type",Fr],pathMap:["type",Un]};function qn(e,t){return t=t||{},e.replace(/{([^}]+)}/g,function(r,n){return t[n]||"{"+n+"}"})}var zr={translate:["value",qn]};var fr=Math,pd=fr.PI,cd=fr.min,fd=fr.max,dd=fr.pow,hd=fr.abs;var cr="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Lt="[\\s]*,?[\\s]*",md=new RegExp("(?=("+cr+"))\\1"+Lt+"(?=("+cr+"))\\2"+Lt+"(?=("+cr+"))\\3"+Lt+"([01])"+Lt+"([01])"+Lt+"(?=("+cr+"))\\6"+Lt+"(?=("+cr+"))\\7"+Lt,"g");function Fl(e){return{x:Math.round(e.x),y:Math.round(e.y)}}function Rt(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function go(e){return{x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top}}function zl(e){return Fl({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function $l(e){for(var t=e.waypoints,r=t.reduce(function(f,m,y){var A=t[y-1];if(A){var D=f[f.length-1],Y=D&&D.endLength||0,F=Vl(A,m);f.push({start:A,end:m,startLength:Y,endLength:Y+F,length:F})}return f},[]),n=r.reduce(function(f,m){return f+m.length},0),i=n/2,o=0,a=r[o];a.endLength<i;)a=r[++o];var u=(i-a.startLength)/a.length,p={x:a.start.x+(a.end.x-a.start.x)*u,y:a.start.y+(a.end.y-a.start.y)*u};return p}function $r(e){return Hi(e)?$l(e):zl(e)}function Vl(e,t){return Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function be(e){return e?"<"+e.$type+(e.id?' id="'+e.id:"")+'" />':"<null>"}function Vr(e,t,r){return R({id:e.id,type:e.$type,businessObject:e,di:t},r)}function Hl(e,t,r){var n=e.waypoint;return!n||n.length<2?[$r(t),$r(r)]:n.map(function(i){return{x:i.x,y:i.y}})}function vo(e,t,r){return new Error(`element ${be(t)} referenced by ${be(e)}#${r} not yet drawn`)}function ut(e,t,r,n,i){this._eventBus=e,this._canvas=t,this._elementFactory=r,this._elementRegistry=n,this._textRenderer=i}ut.$inject=["eventBus","canvas","elementFactory","elementRegistry","textRenderer"];ut.prototype.add=function(e,t,r){var n,i,o;if(O(t,"bpmndi:BPMNPlane")){var a=O(e,"bpmn:SubProcess")?{id:e.id+"_plane"}:{};n=this._elementFactory.createRoot(Vr(e,t,a)),this._canvas.addRootElement(n)}else if(O(t,"bpmndi:BPMNShape")){var u=!bt(e,t),p=Kl(e);i=r&&(r.hidden||r.collapsed);var f=t.bounds;n=this._elementFactory.createShape(Vr(e,t,{collapsed:u,hidden:i,x:Math.round(f.x),y:Math.round(f.y),width:Math.round(f.width),height:Math.round(f.height),isFrame:p})),O(e,"bpmn:BoundaryEvent")&&this._attachBoundary(e,n),O(e,"bpmn:Lane")&&(o=0),O(e,"bpmn:DataStoreReference")&&(Wl(r,$r(f))||(r=this._canvas.findRoot(r))),this._canvas.addShape(n,r,o)}else if(O(t,"bpmndi:BPMNEdge")){var m=this._getSource(e),y=this._getTarget(e);i=r&&(r.hidden||r.collapsed),n=this._elementFactory.createConnection(Vr(e,t,{hidden:i,source:m,target:y,waypoints:Hl(t,m,y)})),O(e,"bpmn:DataAssociation")&&(r=this._canvas.findRoot(r)),this._canvas.addConnection(n,r,o)}else throw new Error(`unknown di ${be(t)} for element ${be(e)}`);return Ki(e)&&Kt(n)&&this.addLabel(e,t,n),this._eventBus.fire("bpmnElement.added",{element:n}),n};ut.prototype._attachBoundary=function(e,t){var r=e.attachedToRef;if(!r)throw new Error(`missing ${be(e)}#attachedToRef`);var n=this._elementRegistry.get(r.id),i=n&&n.attachers;if(!n)throw vo(e,r,"attachedToRef");t.host=n,i||(n.attachers=i=[]),i.indexOf(t)===-1&&i.push(t)};ut.prototype.addLabel=function(e,t,r){var n,i,o;if(n=Ui(t,r),i=Kt(r),i&&t.label&&t.label.bounds&&n.width>0){var a=this._textRenderer.getDimensions(i,{box:n,style:this._textRenderer.getExternalStyle()});n=R({},n,{height:Math.ceil(a.height)})}else i&&(n=this._textRenderer.getExternalLabelBounds(n,i));return o=this._elementFactory.createLabel(Vr(e,t,{id:e.id+"_label",labelTarget:r,type:"label",hidden:r.hidden||!Kt(r),x:Math.round(n.x),y:Math.round(n.y),width:Math.round(n.width),height:Math.round(n.height)})),this._canvas.addShape(o,r.parent)};ut.prototype._getConnectedElement=function(e,t){var r,n,i=e.$type;if(n=e[t+"Ref"],t==="source"&&i==="bpmn:DataInputAssociation"&&(n=n&&n[0]),(t==="source"&&i==="bpmn:DataOutputAssociation"||t==="target"&&i==="bpmn:DataInputAssociation")&&(n=e.$parent),r=n&&this._getElement(n),r)return r;throw n?vo(e,n,t+"Ref"):new Error(`${be(e)}#${t} Ref not specified`)};ut.prototype._getSource=function(e){return this._getConnectedElement(e,"source")};ut.prototype._getTarget=function(e){return this._getConnectedElement(e,"target")};ut.prototype._getElement=function(e){return this._elementRegistry.get(e.id)};function Wl(e,t){var r=t.x,n=t.y;return r>=e.x&&r<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function Kl(e){return O(e,"bpmn:Group")}var bo={__depends__:[zr],bpmnImporter:["type",ut]};var xo={__depends__:[yo,bo]};function Hr(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}Hr.prototype.next=function(){return this._prefix+ ++this._counter};var Ul=new Hr("ov"),ql=500;function de(e,t,r,n){this._eventBus=t,this._canvas=r,this._elementRegistry=n,this._ids=Ul,this._overlayDefaults=R({show:null,scale:!0},e&&e.defaults),this._overlays={},this._overlayContainers=[],this._overlayRoot=Yl(r.getContainer()),this._init()}de.$inject=["config.overlays","eventBus","canvas","elementRegistry"];de.prototype.get=function(e){if(Fe(e)&&(e={id:e}),Fe(e.element)&&(e.element=this._elementRegistry.get(e.element)),e.element){var t=this._getOverlayContainer(e.element,!0);return t?e.type?ft(t.overlays,Pn({type:e.type})):t.overlays.slice():[]}else return e.type?ft(this._overlays,Pn({type:e.type})):e.id?this._overlays[e.id]:null};de.prototype.add=function(e,t,r){if(Te(t)&&(r=t,t=null),e.id||(e=this._elementRegistry.get(e)),!r.position)throw new Error("must specifiy overlay position");if(!r.html)throw new Error("must specifiy overlay html");if(!e)throw new Error("invalid element specified");var n=this._ids.next();return r=R({},this._overlayDefaults,r,{id:n,type:t,element:e,html:r.html}),this._addOverlay(r),n};de.prototype.remove=function(e){var t=this.get(e)||[];le(t)||(t=[t]);var r=this;T(t,function(n){var i=r._getOverlayContainer(n.element,!0);if(n&&(Xt(n.html),Xt(n.htmlContainer),delete n.htmlContainer,delete n.element,delete r._overlays[n.id]),i){var o=i.overlays.indexOf(n);o!==-1&&i.overlays.splice(o,1)}})};de.prototype.isShown=function(){return this._overlayRoot.style.display!=="none"};de.prototype.show=function(){Wr(this._overlayRoot)};de.prototype.hide=function(){Wr(this._overlayRoot,!1)};de.prototype.clear=function(){this._overlays={},this._overlayContainers=[],Nr(this._overlayRoot)};de.prototype._updateOverlayContainer=function(e){var t=e.element,r=e.html,n=t.x,i=t.y;if(t.waypoints){var o=xt(t);n=o.x,i=o.y}wo(r,n,i),Dr(e.html,"data-container-id",t.id)};de.prototype._updateOverlay=function(e){var t=e.position,r=e.htmlContainer,n=e.element,i=t.left,o=t.top;if(t.right!==void 0){var a;n.waypoints?a=xt(n).width:a=n.width,i=t.right*-1+a}if(t.bottom!==void 0){var u;n.waypoints?u=xt(n).height:u=n.height,o=t.bottom*-1+u}wo(r,i||0,o||0),this._updateOverlayVisibilty(e,this._canvas.viewbox())};de.prototype._createOverlayContainer=function(e){var t=xe('<div class="djs-overlays" />');Ae(t,{position:"absolute"}),this._overlayRoot.appendChild(t);var r={html:t,element:e,overlays:[]};return this._updateOverlayContainer(r),this._overlayContainers.push(r),r};de.prototype._updateRoot=function(e){var t=e.scale||1,r="matrix("+[t,0,0,t,-1*e.x*t,-1*e.y*t].join(",")+")";Eo(this._overlayRoot,r)};de.prototype._getOverlayContainer=function(e,t){var r=ve(this._overlayContainers,function(n){return n.element===e});return!r&&!t?this._createOverlayContainer(e):r};de.prototype._addOverlay=function(e){var t=e.id,r=e.element,n=e.html,i,o;n.get&&n.constructor.prototype.jquery&&(n=n.get(0)),Fe(n)&&(n=xe(n)),o=this._getOverlayContainer(r),i=xe('<div class="djs-overlay" data-overlay-id="'+t+'">'),Ae(i,{position:"absolute"}),i.appendChild(n),e.type&&Je(i).add("djs-overlay-"+e.type);var a=this._canvas.findRoot(r),u=this._canvas.getRootElement();Wr(i,a===u),e.htmlContainer=i,o.overlays.push(e),o.html.appendChild(i),this._overlays[t]=e,this._updateOverlay(e),this._updateOverlayVisibilty(e,this._canvas.viewbox())};de.prototype._updateOverlayVisibilty=function(e,t){var r=e.show,n=this._canvas.findRoot(e.element),i=r&&r.minZoom,o=r&&r.maxZoom,a=e.htmlContainer,u=this._canvas.getRootElement(),p=!0;(n!==u||r&&(Ot(i)&&i>t.scale||Ot(o)&&o<t.scale))&&(p=!1),Wr(a,p),this._updateOverlayScale(e,t)};de.prototype._updateOverlayScale=function(e,t){var r=e.scale,n,i,o=e.htmlContainer,a,u="";r!==!0&&(r===!1?(n=1,i=1):(n=r.min,i=r.max),Ot(n)&&t.scale<n&&(a=(1/t.scale||1)*n),Ot(i)&&t.scale>i&&(a=(1/t.scale||1)*i)),Ot(a)&&(u="scale("+a+","+a+")"),Eo(o,u)};de.prototype._updateOverlaysVisibilty=function(e){var t=this;T(this._overlays,function(r){t._updateOverlayVisibilty(r,e)})};de.prototype._init=function(){var e=this._eventBus,t=this;function r(n){t._updateRoot(n),t._updateOverlaysVisibilty(n),t.show()}e.on("canvas.viewbox.changing",function(n){t.hide()}),e.on("canvas.viewbox.changed",function(n){r(n.viewbox)}),e.on(["shape.remove","connection.remove"],function(n){var i=n.element,o=t.get({element:i});T(o,function(p){t.remove(p.id)});var a=t._getOverlayContainer(i);if(a){Xt(a.html);var u=t._overlayContainers.indexOf(a);u!==-1&&t._overlayContainers.splice(u,1)}}),e.on("element.changed",ql,function(n){var i=n.element,o=t._getOverlayContainer(i,!0);o&&(T(o.overlays,function(a){t._updateOverlay(a)}),t._updateOverlayContainer(o))}),e.on("element.marker.update",function(n){var i=t._getOverlayContainer(n.element,!0);i&&Je(i.html)[n.add?"add":"remove"](n.marker)}),e.on("root.set",function(){t._updateOverlaysVisibilty(t._canvas.viewbox())}),e.on("diagram.clear",this.clear,this)};function Yl(e){var t=xe('<div class="djs-overlay-container" />');return Ae(t,{position:"absolute",width:0,height:0}),e.insertBefore(t,e.firstChild),t}function wo(e,t,r){Ae(e,{left:t+"px",top:r+"px"})}function Wr(e,t){e.style.display=t===!1?"none":""}function Eo(e,t){e.style["transform-origin"]="top left",["","-ms-","-webkit-"].forEach(function(r){e.style[r+"transform"]=t})}var Kr={__init__:["overlays"],overlays:["type",de]};function Ur(e,t,r,n){e.on("element.changed",function(i){var o=i.element;(o.parent||o===t.getRootElement())&&(i.gfx=r.getGraphics(o)),i.gfx&&e.fire(Cr(o)+".changed",i)}),e.on("elements.changed",function(i){var o=i.elements;o.forEach(function(a){e.fire("element.changed",{element:a})}),n.updateContainments(o)}),e.on("shape.changed",function(i){n.update("shape",i.element,i.gfx)}),e.on("connection.changed",function(i){n.update("connection",i.element,i.gfx)})}Ur.$inject=["eventBus","canvas","elementRegistry","graphicsFactory"];var _o={__init__:["changeSupport"],changeSupport:["type",Ur]};var Gl=1e3;function we(e){this._eventBus=e}we.$inject=["eventBus"];function Xl(e,t){return function(r){return e.call(t||null,r.context,r.command,r)}}we.prototype.on=function(e,t,r,n,i,o){if((at(t)||Le(t))&&(o=i,i=n,n=r,r=t,t=null),at(r)&&(o=i,i=n,n=r,r=Gl),Te(i)&&(o=i,i=!1),!at(n))throw new Error("handlerFn must be a function");le(e)||(e=[e]);var a=this._eventBus;T(e,function(u){var p=["commandStack",u,t].filter(function(f){return f}).join(".");a.on(p,r,i?Xl(n,o):n,o)})};we.prototype.canExecute=_t("canExecute");we.prototype.preExecute=_t("preExecute");we.prototype.preExecuted=_t("preExecuted");we.prototype.execute=_t("execute");we.prototype.executed=_t("executed");we.prototype.postExecute=_t("postExecute");we.prototype.postExecuted=_t("postExecuted");we.prototype.revert=_t("revert");we.prototype.reverted=_t("reverted");function _t(e){return function(r,n,i,o,a){(at(r)||Le(r))&&(a=o,o=i,i=n,n=r,r=null),this.on(r,e,n,i,o,a)}}function dr(e,t){t.invoke(we,this),this.executed(function(r){var n=r.context;n.rootElement?e.setRootElement(n.rootElement):n.rootElement=e.getRootElement()}),this.revert(function(r){var n=r.context;n.rootElement&&e.setRootElement(n.rootElement)})}ge(dr,we);dr.$inject=["canvas","injector"];var Ao={__init__:["rootElementsBehavior"],rootElementsBehavior:["type",dr]};var Zl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function Yn(e){return e=""+e,e&&e.replace(/[&<>"']/g,function(t){return Zl[t]})}var Ql="_plane";function hr(e){var t=e.id;return O(e,"bpmn:SubProcess")?Jl(t):t}function Jl(e){return e+Ql}var eu="bjs-breadcrumbs-shown";function qr(e,t,r){var n=xe('<ul class="bjs-breadcrumbs"></ul>'),i=r.getContainer(),o=Je(i);i.appendChild(n);var a=[];e.on("element.changed",function(p){var f=p.element,m=oe(f),y=ve(a,function(A){return A===m});y&&u()});function u(p){p&&(a=tu(p));var f=a.flatMap(function(y){var A=r.findRoot(hr(y))||r.findRoot(y.id);if(!A&&O(y,"bpmn:Process")){var D=t.find(function(Y){var F=oe(Y);return F&&F.get("processRef")===y});A=D&&r.findRoot(D.id)}return A?[{parent:y,parentPlane:A}]:[]});n.innerHTML="";var m=f.length>1;o.toggle(eu,m),f.forEach(function(y,A){var D=y.parent,Y=y.parentPlane,F=Yn(D.name||D.id),z=A===f.length-1,W;if(z)W=xe('<li><span class="bjs-crumb" title="'+F+'">'+F+"</span></li>");else{var G="#"+Yn(D.id);W=xe('<li><a class="bjs-crumb" href="'+G+'" title="'+F+'">'+F+"</a></li>"),W.addEventListener("click",function(k){k.preventDefault(),r.setRootElement(Y)})}n.appendChild(W)})}e.on("root.set",function(p){u(p.element)})}qr.$inject=["eventBus","elementRegistry","canvas"];function tu(e){for(var t=oe(e),r=[],n=t;n;n=n.$parent)(O(n,"bpmn:SubProcess")||O(n,"bpmn:Process"))&&r.push(n);return r.reverse()}function Yr(e,t){var r=null,n=new ru;e.on("root.set",function(i){var o=i.element,a=t.viewbox(),u=n.get(o);if(n.set(r,{x:a.x,y:a.y,zoom:a.scale}),r=o,!(!O(o,"bpmn:SubProcess")&&!u)){u=u||{x:0,y:0,zoom:1};var p=(a.x-u.x)*a.scale,f=(a.y-u.y)*a.scale;(p!==0||f!==0)&&t.scroll({dx:p,dy:f}),u.zoom!==a.scale&&t.zoom(u.zoom,{x:0,y:0})}}),e.on("diagram.clear",function(){n.clear(),r=null})}Yr.$inject=["eventBus","canvas"];function ru(){this._entries=[],this.set=function(e,t){var r=!1;for(var n in this._entries)if(this._entries[n][0]===e){this._entries[n][1]=t,r=!0;break}r||this._entries.push([e,t])},this.get=function(e){for(var t in this._entries)if(this._entries[t][0]===e)return this._entries[t][1];return null},this.clear=function(){this._entries.length=0},this.remove=function(e){var t=-1;for(var r in this._entries)if(this._entries[r][0]===e){t=r;break}t!==-1&&this._entries.splice(t,1)}}var So={x:180,y:160};function At(e,t){this._eventBus=e,this._moddle=t;var r=this;e.on("import.render.start",1500,function(n,i){r._handleImport(i.definitions)})}At.prototype._handleImport=function(e){if(e.diagrams){var t=this;this._definitions=e,this._processToDiagramMap={},e.diagrams.forEach(function(n){!n.plane||!n.plane.bpmnElement||(t._processToDiagramMap[n.plane.bpmnElement.id]=n)});var r=e.diagrams.filter(n=>n.plane).flatMap(n=>t._createNewDiagrams(n.plane));r.forEach(function(n){t._movePlaneElementsToOrigin(n.plane)})}};At.prototype._createNewDiagrams=function(e){var t=this,r=[],n=[];e.get("planeElement").forEach(function(o){var a=o.bpmnElement;if(a){var u=a.$parent;O(a,"bpmn:SubProcess")&&!o.isExpanded&&r.push(a),iu(a,e)&&n.push({diElement:o,parent:u})}});var i=[];return r.forEach(function(o){if(!t._processToDiagramMap[o.id]){var a=t._createDiagram(o);t._processToDiagramMap[o.id]=a,i.push(a)}}),n.forEach(function(o){for(var a=o.diElement,u=o.parent;u&&r.indexOf(u)===-1;)u=u.$parent;if(u){var p=t._processToDiagramMap[u.id];t._moveToDiPlane(a,p.plane)}}),i};At.prototype._movePlaneElementsToOrigin=function(e){var t=e.get("planeElement"),r=nu(e),n={x:r.x-So.x,y:r.y-So.y};t.forEach(function(i){i.waypoint?i.waypoint.forEach(function(o){o.x=o.x-n.x,o.y=o.y-n.y}):i.bounds&&(i.bounds.x=i.bounds.x-n.x,i.bounds.y=i.bounds.y-n.y)})};At.prototype._moveToDiPlane=function(e,t){var r=ko(e),n=r.plane.get("planeElement");n.splice(n.indexOf(e),1),t.get("planeElement").push(e)};At.prototype._createDiagram=function(e){var t=this._moddle.create("bpmndi:BPMNPlane",{bpmnElement:e}),r=this._moddle.create("bpmndi:BPMNDiagram",{plane:t});return t.$parent=r,t.bpmnElement=e,r.$parent=this._definitions,this._definitions.diagrams.push(r),r};At.$inject=["eventBus","moddle"];function ko(e){return O(e,"bpmndi:BPMNDiagram")?e:ko(e.$parent)}function nu(e){var t={top:1/0,right:-1/0,bottom:-1/0,left:1/0};return e.planeElement.forEach(function(r){if(r.bounds){var n=Rt(r.bounds);t.top=Math.min(n.top,t.top),t.left=Math.min(n.left,t.left)}}),go(t)}function iu(e,t){var r=e.$parent;return!(!O(r,"bpmn:SubProcess")||r===t.bpmnElement||$i(e,["bpmn:DataInputAssociation","bpmn:DataOutputAssociation"]))}var Gr=250,ou='<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M4.81801948,3.50735931 L10.4996894,9.1896894 L10.5,4 L12,4 L12,12 L4,12 L4,10.5 L9.6896894,10.4996894 L3.75735931,4.56801948 C3.46446609,4.27512627 3.46446609,3.80025253 3.75735931,3.50735931 C4.05025253,3.21446609 4.52512627,3.21446609 4.81801948,3.50735931 Z"/></svg>',au="bjs-drilldown-empty";function ht(e,t,r,n,i){we.call(this,t),this._canvas=e,this._eventBus=t,this._elementRegistry=r,this._overlays=n,this._translate=i;var o=this;this.executed("shape.toggleCollapse",Gr,function(a){var u=a.shape;o._canDrillDown(u)?o._addOverlay(u):o._removeOverlay(u)},!0),this.reverted("shape.toggleCollapse",Gr,function(a){var u=a.shape;o._canDrillDown(u)?o._addOverlay(u):o._removeOverlay(u)},!0),this.executed(["shape.create","shape.move","shape.delete"],Gr,function(a){var u=a.oldParent,p=a.newParent||a.parent,f=a.shape;o._canDrillDown(f)&&o._addOverlay(f),o._updateDrilldownOverlay(u),o._updateDrilldownOverlay(p),o._updateDrilldownOverlay(f)},!0),this.reverted(["shape.create","shape.move","shape.delete"],Gr,function(a){var u=a.oldParent,p=a.newParent||a.parent,f=a.shape;o._canDrillDown(f)&&o._addOverlay(f),o._updateDrilldownOverlay(u),o._updateDrilldownOverlay(p),o._updateDrilldownOverlay(f)},!0),t.on("import.render.complete",function(){r.filter(function(a){return o._canDrillDown(a)}).map(function(a){o._addOverlay(a)})})}ge(ht,we);ht.prototype._updateDrilldownOverlay=function(e){var t=this._canvas;if(e){var r=t.findRoot(e);r&&this._updateOverlayVisibility(r)}};ht.prototype._canDrillDown=function(e){var t=this._canvas;return O(e,"bpmn:SubProcess")&&t.findRoot(hr(e))};ht.prototype._updateOverlayVisibility=function(e){var t=this._overlays,r=oe(e),n=t.get({element:r.id,type:"drilldown"})[0];if(n){var i=r&&r.get("flowElements")&&r.get("flowElements").length;Je(n.html).toggle(au,!i)}};ht.prototype._addOverlay=function(e){var t=this._canvas,r=this._overlays,n=oe(e),i=r.get({element:e,type:"drilldown"});i.length&&this._removeOverlay(e);var o=xe('<button type="button" class="bjs-drilldown">'+ou+"</button>"),a=n.get("name")||n.get("id"),u=this._translate("Open {element}",{element:a});o.setAttribute("title",u),o.addEventListener("click",function(){t.setRootElement(t.findRoot(hr(e)))}),r.add(e,"drilldown",{position:{bottom:-7,right:-8},html:o}),this._updateOverlayVisibility(e)};ht.prototype._removeOverlay=function(e){var t=this._overlays;t.remove({element:e,type:"drilldown"})};ht.$inject=["canvas","eventBus","elementRegistry","overlays","translate"];var Co={__depends__:[Kr,_o,Ao],__init__:["drilldownBreadcrumbs","drilldownOverlayBehavior","drilldownCentering","subprocessCompatibility"],drilldownBreadcrumbs:["type",qr],drilldownCentering:["type",Yr],drilldownOverlayBehavior:["type",ht],subprocessCompatibility:["type",At]};function Gn(e){return e.originalEvent||e.srcEvent}function Xn(e){return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}function Ro(){return/mac/i.test(navigator.platform)}function Po(e,t){return(Gn(e)||e).button===t}function Jt(e){return Po(e,0)}function To(e){return Po(e,1)}function Mo(e){var t=Gn(e)||e;return Jt(e)&&t.shiftKey}function su(e){return!0}function Xr(e){return Jt(e)||To(e)}var jo=500;function Zr(e,t,r){var n=this;function i(v,M,C){if(!u(v,M)){var b,I,q;C?I=t.getGraphics(C):(b=M.delegateTarget||M.target,b&&(I=b,C=t.get(I))),!(!I||!C)&&(q=e.fire(v,{element:C,gfx:I,originalEvent:M}),q===!1&&(M.stopPropagation(),M.preventDefault()))}}var o={};function a(v){return o[v]}function u(v,M){var C=f[v]||Jt;return!C(M)}var p={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.dblclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},f={"element.contextmenu":su,"element.mousedown":Xr,"element.mouseup":Xr,"element.click":Xr,"element.dblclick":Xr};function m(v,M,C){var b=p[v];if(!b)throw new Error("unmapped DOM event name <"+v+">");return i(b,M,C)}var y="svg, .djs-element";function A(v,M,C,b){var I=o[C]=function(q){i(C,q)};b&&(f[C]=b),I.$delegate=pr.bind(v,y,M,I)}function D(v,M,C){var b=a(C);b&&pr.unbind(v,M,b.$delegate)}function Y(v){T(p,function(M,C){A(v,C,M)})}function F(v){T(p,function(M,C){D(v,C,M)})}e.on("canvas.destroy",function(v){F(v.svg)}),e.on("canvas.init",function(v){Y(v.svg)}),e.on(["shape.added","connection.added"],function(v){var M=v.element,C=v.gfx;e.fire("interactionEvents.createHit",{element:M,gfx:C})}),e.on(["shape.changed","connection.changed"],jo,function(v){var M=v.element,C=v.gfx;e.fire("interactionEvents.updateHit",{element:M,gfx:C})}),e.on("interactionEvents.createHit",jo,function(v){var M=v.element,C=v.gfx;n.createDefaultHit(M,C)}),e.on("interactionEvents.updateHit",function(v){var M=v.element,C=v.gfx;n.updateDefaultHit(M,C)});var z=S("djs-hit djs-hit-stroke"),W=S("djs-hit djs-hit-click-stroke"),G=S("djs-hit djs-hit-all"),k=S("djs-hit djs-hit-no-move"),E={all:G,"click-stroke":W,stroke:z,"no-move":k};function S(v,M){return M=R({stroke:"white",strokeWidth:15},M||{}),r.cls(v,["no-fill","no-border"],M)}function B(v,M){var C=E[M];if(!C)throw new Error("invalid hit type <"+M+">");return Q(v,C),v}function N(v,M){ue(v,M)}this.removeHits=function(v){var M=po(".djs-hit",v);T(M,Bt)},this.createDefaultHit=function(v,M){var C=v.waypoints,b=v.isFrame,I;return C?this.createWaypointsHit(M,C):(I=b?"stroke":"all",this.createBoxHit(M,I,{width:v.width,height:v.height}))},this.createWaypointsHit=function(v,M){var C=qt(M);return B(C,"stroke"),N(v,C),C},this.createBoxHit=function(v,M,C){C=R({x:0,y:0},C);var b=J("rect");return B(b,M),Q(b,C),N(v,b),b},this.updateDefaultHit=function(v,M){var C=Ue(".djs-hit",M);if(C)return v.waypoints?$n(C,v.waypoints):Q(C,{width:v.width,height:v.height}),C},this.fire=i,this.triggerMouseEvent=m,this.mouseHandler=a,this.registerEvent=A,this.unregisterEvent=D}Zr.$inject=["eventBus","elementRegistry","styles"];var Do={__init__:["interactionEvents"],interactionEvents:["type",Zr]};function Pt(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var r=this;e.on(["shape.remove","connection.remove"],function(n){var i=n.element;r.deselect(i)}),e.on(["diagram.clear","root.set"],function(n){r.select(null)})}Pt.$inject=["eventBus","canvas"];Pt.prototype.deselect=function(e){if(this._selectedElements.has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Pt.prototype.get=function(){return Array.from(this._selectedElements)};Pt.prototype.isSelected=function(e){return this._selectedElements.has(e)};Pt.prototype.select=function(e,t){var r=this.get();le(e)||(e=e?[e]:[]);var n=this._canvas,i=n.getRootElement();e=e.filter(function(o){var a=n.findRoot(o);return i===a}),t?T(e,o=>{this._selectedElements.add(o)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:r,newSelection:this.get()})};var No="hover",Oo="selected";function Qr(e,t){this._canvas=e;function r(i,o){e.addMarker(i,o)}function n(i,o){e.removeMarker(i,o)}t.on("element.hover",function(i){r(i.element,No)}),t.on("element.out",function(i){n(i.element,No)}),t.on("selection.changed",function(i){function o(f){n(f,Oo)}function a(f){r(f,Oo)}var u=new Set(i.oldSelection),p=new Set(i.newSelection);for(let f of u)p.has(f)||o(f);for(let f of p)u.has(f)||a(f)})}Qr.$inject=["canvas","eventBus"];function Jr(e,t,r,n){e.on("create.end",500,function(i){var o=i.context,a=o.canExecute,u=o.elements,p=o.hints||{},f=p.autoSelect;if(a){if(f===!1)return;le(f)?t.select(f):t.select(u.filter(lu))}}),e.on("connect.end",500,function(i){var o=i.context,a=o.connection;a&&t.select(a)}),e.on("shape.move.end",500,function(i){var o=i.previousSelection||[],a=n.get(i.context.shape.id),u=ve(o,function(p){return a.id===p.id});u||t.select(a)}),e.on("element.click",function(i){if(Jt(i)){var o=i.element;o===r.getRootElement()&&(o=null);var a=t.isSelected(o),u=t.get().length>1,p=Mo(i);if(a&&u)return p?t.deselect(o):t.select(o);a?t.deselect(o):t.select(o,p)}})}Jr.$inject=["eventBus","selection","canvas","elementRegistry"];function lu(e){return!e.hidden}var en={__init__:["selectionVisuals","selectionBehavior"],__depends__:[Do],selection:["type",Pt],selectionVisuals:["type",Qr],selectionBehavior:["type",Jr]};var uu=/^class[ {]/;function pu(e){return uu.test(e.toString())}function Qn(e){return Array.isArray(e)}function Zn(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function tn(...e){e.length===1&&Qn(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var cu=/constructor\s*[^(]*\(\s*([^)]*)\)/m,fu=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,du=/\/\*([^*]*)\*\//m;function hu(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(pu(e)?cu:fu);if(!t)return[];let r=t[1]||t[2];return r&&r.split(",").map(n=>{let i=n.match(du);return(i&&i[1]||n).trim()})||[]}function Jn(e,t){let r=t||{get:function(k,E){if(E===!1)return null;throw n.push(k),u(`No provider for "${k}"!`)}},n=[],i=this._providers=Object.create(r._providers||null),o=this._instances=Object.create(null),a=o.injector=this,u=function(k){let E=n.join(" -> ");return n.length=0,new Error(E?`${k} (Resolving: ${E})`:k)};function p(k,E){if(!i[k]&&k.includes(".")){let S=k.split("."),B=p(S.shift());for(;S.length;)B=B[S.shift()];return B}if(Zn(o,k))return o[k];if(Zn(i,k)){if(n.indexOf(k)!==-1)throw n.push(k),u("Cannot resolve circular dependency!");return n.push(k),o[k]=i[k][0](i[k][1]),n.pop(),o[k]}return r.get(k,E)}function f(k,E){if(typeof E>"u"&&(E={}),typeof k!="function")if(Qn(k))k=tn(k.slice());else throw u(`Cannot invoke "${k}". Expected a function!`);let B=(k.$inject||hu(k)).map(N=>Zn(E,N)?E[N]:p(N));return{fn:k,dependencies:B}}function m(k){let{fn:E,dependencies:S}=f(k),B=Function.prototype.bind.call(E,null,...S);return new B}function y(k,E,S){let{fn:B,dependencies:N}=f(k,S);return B.apply(E,N)}function A(k){return tn(E=>k.get(E))}function D(k,E){if(E&&E.length){let S=Object.create(null),B=Object.create(null),N=[],v=[],M=[],C,b,I,q;for(let ee in i)C=i[ee],E.indexOf(ee)!==-1&&(C[2]==="private"?(b=N.indexOf(C[3]),b===-1?(I=C[3].createChild([],E),q=A(I),N.push(C[3]),v.push(I),M.push(q),S[ee]=[q,ee,"private",I]):S[ee]=[M[b],ee,"private",v[b]]):S[ee]=[C[2],C[1]],B[ee]=!0),(C[2]==="factory"||C[2]==="type")&&C[1].$scope&&E.forEach(Ve=>{C[1].$scope.indexOf(Ve)!==-1&&(S[ee]=[C[2],C[1]],B[Ve]=!0)});E.forEach(ee=>{if(!B[ee])throw new Error('No provider for "'+ee+'". Cannot use provider from the parent!')}),k.unshift(S)}return new Jn(k,a)}let Y={factory:y,type:m,value:function(k){return k}};function F(k,E){let S=k.__init__||[];return function(){S.forEach(B=>{typeof B=="string"?E.get(B):E.invoke(B)})}}function z(k){let E=k.__exports__;if(E){let S=k.__modules__,B=Object.keys(k).reduce((b,I)=>(I!=="__exports__"&&I!=="__modules__"&&I!=="__init__"&&I!=="__depends__"&&(b[I]=k[I]),b),Object.create(null)),N=(S||[]).concat(B),v=D(N),M=tn(function(b){return v.get(b)});E.forEach(function(b){i[b]=[M,b,"private",v]});let C=(k.__init__||[]).slice();return C.unshift(function(){v.init()}),k=Object.assign({},k,{__init__:C}),F(k,v)}return Object.keys(k).forEach(function(S){if(S==="__init__"||S==="__depends__")return;let B=k[S];if(B[2]==="private"){i[S]=B;return}let N=B[0],v=B[1];i[S]=[Y[N],mu(N,v),N]}),F(k,a)}function W(k,E){return k.indexOf(E)!==-1||(k=(E.__depends__||[]).reduce(W,k),k.indexOf(E)!==-1)?k:k.concat(E)}function G(k){let E=k.reduce(W,[]).map(z),S=!1;return function(){S||(S=!0,E.forEach(B=>B()))}}this.get=p,this.invoke=y,this.instantiate=m,this.createChild=D,this.init=G(e)}function mu(e,t){return e!=="value"&&Qn(t)&&(t=tn(t.slice())),t}var yu=1;function mt(e,t){Ze.call(this,e,yu),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ge(mt,Ze);mt.prototype.canRender=function(){return!0};mt.prototype.drawShape=function(t,r,n){var i=J("rect");return Q(i,{x:0,y:0,width:r.width||0,height:r.height||0}),Rr(r)?Q(i,R({},this.FRAME_STYLE,n||{})):Q(i,R({},this.SHAPE_STYLE,n||{})),ue(t,i),i};mt.prototype.drawConnection=function(t,r,n){var i=qt(r.waypoints,R({},this.CONNECTION_STYLE,n||{}));return ue(t,i),i};mt.prototype.getShapePath=function(t){var r=t.x,n=t.y,i=t.width,o=t.height,a=[["M",r,n],["l",i,0],["l",0,o],["l",-i,0],["z"]];return wt(a)};mt.prototype.getConnectionPath=function(t){var r=t.waypoints,n,i,o=[];for(n=0;i=r[n];n++)i=i.original||i,o.push([n===0?"M":"L",i.x,i.y]);return wt(o)};mt.$inject=["eventBus","styles"];function ei(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(r,n,i){var o=this.style(n,i);return R(o,{class:r})},this.style=function(r,n){!le(r)&&!n&&(n=r,r=[]);var i=Xe(r,function(o,a){return R(o,e[a]||{})},{});return n?R(i,n):i},this.computeStyle=function(r,n,i){return le(n)||(i=n,n=[]),t.style(n||[],R({},i,r||{}))}}var Bo={__init__:["defaultRenderer"],defaultRenderer:["type",mt],styles:["type",ei]};function Io(e,t){if(!e||!t)return-1;var r=e.indexOf(t);return r!==-1&&e.splice(r,1),r}function Lo(e,t,r){if(!(!e||!t)){typeof r!="number"&&(r=-1);var n=e.indexOf(t);if(n!==-1){if(n===r)return;if(r!==-1)e.splice(n,1);else return}r!==-1?e.splice(r,0,t):e.push(t)}}function rn(e,t){return Math.round(e*t)/t}function Fo(e){return Le(e)?e+"px":e}function gu(e){for(;e.parent;)e=e.parent;return e}function vu(e){e=R({},{width:"100%",height:"100%"},e);let t=e.container||document.body,r=document.createElement("div");return r.setAttribute("class","djs-container djs-parent bio-theme-parent"),Ae(r,{position:"relative",overflow:"hidden",width:Fo(e.width),height:Fo(e.height)}),t.appendChild(r),r}function zo(e,t,r){let n=J("g");We(n).add(t);let i=r!==void 0?r:e.childNodes.length-1;return e.insertBefore(n,e.childNodes[i]||null),n}var bu="base",$o=0,xu=1,wu={shape:["x","y","width","height"],connection:["waypoints"]};function L(e,t,r,n){this._eventBus=t,this._elementRegistry=n,this._graphicsFactory=r,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this._focused=!1,this._init(e||{})}L.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];L.prototype._init=function(e){let t=this._eventBus,r=this._container=vu(e),n=this._svg=J("svg");Q(n,{width:"100%",height:"100%"}),Dr(n,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("element.mousedown",500,o=>{this.focus()}),n.addEventListener("focusin",()=>{this._setFocused(!0)}),n.addEventListener("focusout",()=>{this._setFocused(!1)}),n.addEventListener("mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),n.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),ue(r,n);let i=this._viewport=zo(n,"viewport");e.deferUpdate&&(this._viewboxChanged=lr(this._viewboxChanged,300)),this._restoreFocus=lr(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire("canvas.init",{svg:n,viewport:i})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this._cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};L.prototype._destroy=function(){this._restoreFocus.cancel(),this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};L.prototype._setFocused=function(e){e!=this._focused&&(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};L.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let r=Cr(t);r==="root"?this.removeRootElement(t):this._removeElement(t,r)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};L.prototype.focus=function(){this._svg.focus({preventScroll:!0}),this._setFocused(!0)};L.prototype.restoreFocus=function(){this._restoreFocus()};L.prototype._restoreFocus=function(){document.activeElement===document.body&&this.focus()};L.prototype.isFocused=function(){return this._focused};L.prototype.getDefaultLayer=function(){return this.getLayer(bu,$o)};L.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let r=this._layers[e];if(r||(r=this._layers[e]=this._createLayer(e,t)),typeof t<"u"&&r.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return r.group};L.prototype._getChildIndex=function(e){return Xe(this._layers,function(t,r){return r.visible&&e>=r.index&&t++,t},0)};L.prototype._createLayer=function(e,t){typeof t>"u"&&(t=xu);let r=this._getChildIndex(t);return{group:zo(this._viewport,"layer-"+e,r),index:t,visible:!0}};L.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> does not exist");let r=this._viewport,n=t.group,i=t.index;if(t.visible)return n;let o=this._getChildIndex(i);return r.insertBefore(n,r.childNodes[o]||null),t.visible=!0,n};L.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> does not exist");let r=t.group;return t.visible&&(Bt(r),t.visible=!1),r};L.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],Bt(t.group))};L.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};L.prototype.findRoot=function(e){let t=this._resolveElements(e),r;for(let n of t){let i=this._findPlaneForRoot(gu(n));if(!i||r&&i.rootElement!==r)return;r=i.rootElement}return r};L.prototype.getRootElements=function(){return this._planes.map(function(e){return e.rootElement})};L.prototype._findPlaneForRoot=function(e){return ve(this._planes,function(t){return t.rootElement===e})};L.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};L.prototype._resolveElements=function(e){return le(e)||(e=[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};L.prototype.getContainer=function(){return this._container};L.prototype._updateMarker=function(e,t,r){let n;e=this._resolveElement(e),e.markers=e.markers||new Set,n=this._elementRegistry._elements[e.id],n&&(T([n.gfx,n.secondaryGfx],function(i){i&&(r?(e.markers.add(t),We(i).add(t)):(e.markers.delete(t),We(i).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:n.gfx,marker:t,add:!!r}))};L.prototype.addMarker=function(e,t){this._updateMarker(e,t,!0)};L.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};L.prototype.hasMarker=function(e,t){return e=this._resolveElement(e),e.markers?e.markers.has(t):!1};L.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};L.prototype.getRootElement=function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};L.prototype.addRootElement=function(e){let t=this._rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let r=e.layer="root-"+t;this._ensureValid("root",e);let n=this.getLayer(r,$o);return this.hideLayer(r),this._addRoot(e,n),this._planes.push({rootElement:e,layer:n}),e};L.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(r){return r.rootElement!==e}),this._rootElement===e&&(this._rootElement=null),e};L.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(e),t||(e=this.addRootElement(e)),this._setRoot(e),e};L.prototype._removeRoot=function(e){let t=this._elementRegistry,r=this._eventBus;r.fire("root.remove",{element:e}),r.fire("root.removed",{element:e}),t.remove(e)};L.prototype._addRoot=function(e,t){let r=this._elementRegistry,n=this._eventBus;n.fire("root.add",{element:e}),r.add(e,t),n.fire("root.added",{element:e,gfx:t})};L.prototype._setRoot=function(e,t){let r=this._rootElement;r&&(this._elementRegistry.updateGraphics(r,null,!0),this.hideLayer(r.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=e,this._eventBus.fire("root.set",{element:e})};L.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.get(t.id))throw new Error("element <"+t.id+"> already exists");let r=wu[e];if(!Rn(r,function(i){return typeof t[i]<"u"}))throw new Error("must supply { "+r.join(", ")+" } with "+e)};L.prototype._setParent=function(e,t,r){Lo(t.children,e,r),e.parent=t};L.prototype._addElement=function(e,t,r,n){r=r||this.getRootElement();let i=this._eventBus,o=this._graphicsFactory;this._ensureValid(e,t),i.fire(e+".add",{element:t,parent:r}),this._setParent(t,r,n);let a=o.create(e,t,n);return this._elementRegistry.add(t,a),o.update(e,t,a),i.fire(e+".added",{element:t,gfx:a}),t};L.prototype.addShape=function(e,t,r){return this._addElement("shape",e,t,r)};L.prototype.addConnection=function(e,t,r){return this._addElement("connection",e,t,r)};L.prototype._removeElement=function(e,t){let r=this._elementRegistry,n=this._graphicsFactory,i=this._eventBus;if(e=r.get(e.id||e),!!e)return i.fire(t+".remove",{element:e}),n.remove(e),Io(e.parent&&e.parent.children,e),e.parent=null,i.fire(t+".removed",{element:e}),r.remove(e),e};L.prototype.removeShape=function(e){return this._removeElement(e,"shape")};L.prototype.removeConnection=function(e){return this._removeElement(e,"connection")};L.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};L.prototype._changeViewbox=function(e){this._eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};L.prototype._viewboxChanged=function(){this._eventBus.fire("canvas.viewbox.changed",{viewbox:this.viewbox()})};L.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);let t=this._viewport,r=this.getSize(),n,i,o,a,u,p,f;if(e)this._changeViewbox(function(){u=Math.min(r.width/e.width,r.height/e.height);let m=this._svg.createSVGMatrix().scale(u).translate(-e.x,-e.y);It(t,m)});else return o=this._rootElement?this.getActiveLayer():null,n=o&&o.getBBox()||{},a=It(t),i=a?a.matrix:eo(),u=rn(i.a,1e3),p=rn(-i.e||0,1e3),f=rn(-i.f||0,1e3),e=this._cachedViewbox={x:p?p/u:0,y:f?f/u:0,width:r.width/u,height:r.height/u,scale:u,inner:{width:n.width||0,height:n.height||0,x:n.x||0,y:n.y||0},outer:r},e;return e};L.prototype.scroll=function(e){let t=this._viewport,r=t.getCTM();return e&&this._changeViewbox(function(){e=R({dx:0,dy:0},e||{}),r=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(r),Vo(t,r)}),{x:r.e,y:r.f}};L.prototype.scrollToElement=function(e,t){let r=100,n=this._resolveElements(e);if(!n.length)return;let i=this.findRoot(n);if(!i)return;i!==this.getRootElement()&&this.setRootElement(i);let o=n.filter(Y=>Y!=i);if(!o.length)return;t||(t={}),typeof t=="number"&&(r=t),t={top:t.top||r,right:t.right||r,bottom:t.bottom||r,left:t.left||r};let a=xt(o),u=Rt(a),p=this.viewbox(),f=this.zoom(),m,y;p.y+=t.top/f,p.x+=t.left/f,p.width-=(t.right+t.left)/f,p.height-=(t.bottom+t.top)/f;let A=Rt(p);if(!(a.width<p.width&&a.height<p.height))m=a.x-p.x,y=a.y-p.y;else{let Y=Math.max(0,u.right-A.right),F=Math.min(0,u.left-A.left),z=Math.max(0,u.bottom-A.bottom),W=Math.min(0,u.top-A.top);m=Y||F,y=z||W}this.scroll({dx:-m*f,dy:-y*f})};L.prototype.zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let r,n;return this._changeViewbox(function(){typeof t!="object"&&(r=this.viewbox().outer,t={x:r.width/2,y:r.height/2}),n=this._setZoom(e,t)}),rn(n.a,1e3)};function Vo(e,t){let r="matrix("+t.a+","+t.b+","+t.c+","+t.d+","+t.e+","+t.f+")";e.setAttribute("transform",r)}L.prototype._fitViewport=function(e){let t=this.viewbox(),r=t.outer,n=t.inner,i,o;return n.x>=0&&n.y>=0&&n.x+n.width<=r.width&&n.y+n.height<=r.height&&!e?o={x:0,y:0,width:Math.max(n.width+n.x,r.width),height:Math.max(n.height+n.y,r.height)}:(i=Math.min(1,r.width/n.width,r.height/n.height),o={x:n.x+(e?n.width/2-r.width/i/2:0),y:n.y+(e?n.height/2-r.height/i/2:0),width:r.width/i,height:r.height/i}),this.viewbox(o),this.viewbox(!1).scale};L.prototype._setZoom=function(e,t){let r=this._svg,n=this._viewport,i=r.createSVGMatrix(),o=r.createSVGPoint(),a,u,p,f,m;p=n.getCTM();let y=p.a;return t?(a=R(o,t),u=a.matrixTransform(p.inverse()),f=i.translate(u.x,u.y).scale(1/y*e).translate(-u.x,-u.y),m=p.multiply(f)):m=i.scale(e),Vo(this._viewport,m),m};L.prototype.getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};L.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),r;e.waypoints?r=this.getGraphics(e).getBBox():r=e;let n=r.x*t.scale-t.x*t.scale,i=r.y*t.scale-t.y*t.scale,o=r.width*t.scale,a=r.height*t.scale;return{x:n,y:i,width:o,height:a}};L.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var er="data-element-id";function je(e){this._elements={},this._eventBus=e}je.$inject=["eventBus"];je.prototype.add=function(e,t,r){var n=e.id;this._validateId(n),Q(t,er,n),r&&Q(r,er,n),this._elements[n]={element:e,gfx:t,secondaryGfx:r}};je.prototype.remove=function(e){var t=this._elements,r=e.id||e,n=r&&t[r];n&&(Q(n.gfx,er,""),n.secondaryGfx&&Q(n.secondaryGfx,er,""),delete t[r])};je.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.fire("element.updateId",{element:e,newId:t});var r=this.getGraphics(e),n=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,r,n)};je.prototype.updateGraphics=function(e,t,r){var n=e.id||e,i=this._elements[n];return r?i.secondaryGfx=t:i.gfx=t,t&&Q(t,er,n),t};je.prototype.get=function(e){var t;typeof e=="string"?t=e:t=e&&Q(e,er);var r=this._elements[t];return r&&r.element};je.prototype.filter=function(e){var t=[];return this.forEach(function(r,n){e(r,n)&&t.push(r)}),t};je.prototype.find=function(e){for(var t=this._elements,r=Object.keys(t),n=0;n<r.length;n++){var i=r[n],o=t[i],a=o.element,u=o.gfx;if(e(a,u))return a}};je.prototype.getAll=function(){return this.filter(function(e){return e})};je.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(r){var n=t[r],i=n.element,o=n.gfx;return e(i,o)})};je.prototype.getGraphics=function(e,t){var r=e.id||e,n=this._elements[r];return n&&(t?n.secondaryGfx:n.gfx)};je.prototype._validateId=function(e){if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function Eu(e,t,r,n){var i=r.inverse;return Object.defineProperty(e,"remove",{value:function(o){var a=this.indexOf(o);return a!==-1&&(this.splice(a,1),t.unset(o,i,n)),o}}),Object.defineProperty(e,"contains",{value:function(o){return this.indexOf(o)!==-1}}),Object.defineProperty(e,"add",{value:function(o,a){var u=this.indexOf(o);if(typeof a>"u"){if(u!==-1)return;a=this.length}u!==-1&&this.splice(u,1),this.splice(a,0,o),u===-1&&t.set(o,i,n)}}),Object.defineProperty(e,"__refs_collection",{value:!0}),e}function _u(e){return e.__refs_collection===!0}function Au(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function Ho(e,t,r){var n=Eu(r[t.name]||[],e,t,r);Object.defineProperty(r,t.name,{enumerable:t.enumerable,value:n}),n.length&&n.forEach(function(i){e.set(i,t.inverse,r)})}function Su(e,t,r){var n=t.inverse,i=r[t.name];Object.defineProperty(r,t.name,{configurable:t.configurable,enumerable:t.enumerable,get:function(){return i},set:function(o){if(o!==i){var a=i;i=null,a&&e.unset(a,n,r),i=o,e.set(i,n,r)}}})}function qe(e,t){if(!(this instanceof qe))return new qe(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}qe.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Ho(this,t,e):Su(this,t,e)};qe.prototype.ensureRefsCollection=function(e,t){var r=e[t.name];return _u(r)||Ho(this,t,e),r};qe.prototype.ensureBound=function(e,t){Au(e,t)||this.bind(e,t)};qe.prototype.unset=function(e,t,r){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(e,t).remove(r):e[t.name]=void 0)};qe.prototype.set=function(e,t,r){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(e,t).add(r):e[t.name]=r)};var ti=new qe({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Ko=new qe({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),Wo=new qe({name:"attachers",collection:!0},{name:"host"}),Uo=new qe({name:"outgoing",collection:!0},{name:"source"}),qo=new qe({name:"incoming",collection:!0},{name:"target"});function mr(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){var t=this.label,r=this.labels;!e&&t?r.remove(t):r.add(e,0)}}),ti.bind(this,"parent"),Ko.bind(this,"labels"),Uo.bind(this,"outgoing"),qo.bind(this,"incoming")}function yr(){mr.call(this),ti.bind(this,"children"),Wo.bind(this,"host"),Wo.bind(this,"attachers")}ge(yr,mr);function Yo(){mr.call(this),ti.bind(this,"children")}ge(Yo,yr);function Go(){yr.call(this),Ko.bind(this,"labelTarget")}ge(Go,yr);function Xo(){mr.call(this),Uo.bind(this,"source"),qo.bind(this,"target")}ge(Xo,mr);var ku={connection:Xo,shape:yr,label:Go,root:Yo};function Zo(e,t){var r=ku[e];if(!r)throw new Error("unknown type: <"+e+">");return R(new r,t)}function Tt(){this._uid=12}Tt.prototype.createRoot=function(e){return this.create("root",e)};Tt.prototype.createLabel=function(e){return this.create("label",e)};Tt.prototype.createShape=function(e){return this.create("shape",e)};Tt.prototype.createConnection=function(e){return this.create("connection",e)};Tt.prototype.create=function(e,t){return t=R({},t||{}),t.id||(t.id=e+"_"+this._uid++),Zo(e,t)};var nn="__fn",Qo=1e3,Cu=Array.prototype.slice;function ke(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}ke.prototype.on=function(e,t,r,n){if(e=le(e)?e:[e],at(t)&&(n=r,r=t,t=Qo),!Le(t))throw new Error("priority must be a number");var i=r;n&&(i=st(r,n),i[nn]=r[nn]||r);var o=this;e.forEach(function(a){o._addListener(a,{priority:t,callback:i,next:null})})};ke.prototype.once=function(e,t,r,n){var i=this;if(at(t)&&(n=r,r=t,t=Qo),!Le(t))throw new Error("priority must be a number");function o(){o.__isTomb=!0;var a=r.apply(n,arguments);return i.off(e,o),a}o[nn]=r,this.on(e,t,o)};ke.prototype.off=function(e,t){e=le(e)?e:[e];var r=this;e.forEach(function(n){r._removeListener(n,t)})};ke.prototype.createEvent=function(e){var t=new gr;return t.init(e),t};ke.prototype.fire=function(e,t){var r,n,i,o;if(o=Cu.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(n=this._listeners[e],!!n){t instanceof gr?r=t:r=this.createEvent(t),o[0]=r;var a=r.type;e!==a&&(r.type=e);try{i=this._invokeListeners(r,o,n)}finally{e!==a&&(r.type=a)}return i===void 0&&r.defaultPrevented&&(i=!1),i}};ke.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};ke.prototype._destroy=function(){this._listeners={}};ke.prototype._invokeListeners=function(e,t,r){for(var n;r&&!e.cancelBubble;)n=this._invokeListener(e,t,r),r=r.next;return n};ke.prototype._invokeListener=function(e,t,r){var n;if(r.callback.__isTomb)return n;try{n=Ru(r.callback,t),n!==void 0&&(e.returnValue=n,e.stopPropagation()),n===!1&&e.preventDefault()}catch(i){if(!this.handleError(i))throw console.error("unhandled error in event listener",i),i}return n};ke.prototype._addListener=function(e,t){var r=this._getListeners(e),n;if(!r){this._setListeners(e,t);return}for(;r;){if(r.priority<t.priority){t.next=r,n?n.next=t:this._setListeners(e,t);return}n=r,r=r.next}n.next=t};ke.prototype._getListeners=function(e){return this._listeners[e]};ke.prototype._setListeners=function(e,t){this._listeners[e]=t};ke.prototype._removeListener=function(e,t){var r=this._getListeners(e),n,i,o;if(!t){this._setListeners(e,null);return}for(;r;)n=r.next,o=r.callback,(o===t||o[nn]===t)&&(i?i.next=n:this._setListeners(e,n)),i=r,r=n};function gr(){}gr.prototype.stopPropagation=function(){this.cancelBubble=!0};gr.prototype.preventDefault=function(){this.defaultPrevented=!0};gr.prototype.init=function(e){R(this,e||{})};function Ru(e,t){return e.apply(null,t)}function Jo(e){return e.childNodes[0]}function ea(e){return e.parentNode.childNodes[1]}function De(e,t){this._eventBus=e,this._elementRegistry=t}De.$inject=["eventBus","elementRegistry"];De.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.getGraphics(e),r;return e.parent?(r=ea(t),r||(r=J("g"),We(r).add("djs-children"),ue(t.parentNode,r))):r=t,r};De.prototype._clear=function(e){var t=Jo(e);return Nr(t),t};De.prototype._createContainer=function(e,t,r,n){var i=J("g");We(i).add("djs-group"),typeof r<"u"?Pu(i,t,t.childNodes[r]):ue(t,i);var o=J("g");We(o).add("djs-element"),We(o).add("djs-"+e),n&&We(o).add("djs-frame"),ue(i,o);var a=J("g");return We(a).add("djs-visual"),ue(o,a),o};De.prototype.create=function(e,t,r){var n=this._getChildrenContainer(t.parent);return this._createContainer(e,n,r,Rr(t))};De.prototype.updateContainments=function(e){var t=this,r=this._elementRegistry,n;n=Xe(e,function(i,o){return o.parent&&(i[o.parent.id]=o.parent),i},{}),T(n,function(i){var o=i.children;if(o){var a=t._getChildrenContainer(i),u=a.firstChild;T(o,function(p){var f=r.getGraphics(p).parentNode;f===u?u=u.nextSibling:a.insertBefore(f,u)})}})};De.prototype.drawShape=function(e,t,r={}){var n=this._eventBus;return n.fire("render.shape",{gfx:e,element:t,attrs:r})};De.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};De.prototype.drawConnection=function(e,t,r={}){var n=this._eventBus;return n.fire("render.connection",{gfx:e,element:t,attrs:r})};De.prototype.getConnectionPath=function(e){var t=this._eventBus;return t.fire("render.getConnectionPath",e)};De.prototype.update=function(e,t,r){if(t.parent){var n=this._clear(r);if(e==="shape")this.drawShape(n,t),Br(r,t.x,t.y);else if(e==="connection")this.drawConnection(n,t);else throw new Error("unknown type: "+e);t.hidden?Q(r,"display","none"):Q(r,"display","block")}};De.prototype.remove=function(e){var t=this._elementRegistry.getGraphics(e);Bt(t.parentNode)};function Pu(e,t,r){var n=r||t.firstChild;e!==n&&t.insertBefore(e,n)}var ta={__depends__:[Bo],__init__:["canvas"],canvas:["type",L],elementRegistry:["type",je],elementFactory:["type",Tt],eventBus:["type",ke],graphicsFactory:["type",De]};function Tu(e){var t=new Jn(e);return t.init(),t}function Mu(e){e=e||{};var t={config:["value",e]},r=[t,ta].concat(e.modules||[]);return Tu(r)}function yt(e,t){this._injector=t||Mu(e),this.get("eventBus").fire("diagram.init")}yt.prototype.get=function(e,t){return this._injector.get(e,t)};yt.prototype.invoke=function(e,t,r){return this._injector.invoke(e,t,r)};yt.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};yt.prototype.clear=function(){this.get("eventBus").fire("diagram.clear")};function ii(){}ii.prototype.get=function(e){return this.$model.properties.get(this,e)};ii.prototype.set=function(e,t){this.$model.properties.set(this,e,t)};function na(e,t){this.model=e,this.properties=t}na.prototype.createType=function(e){var t=this.model,r=this.properties,n=Object.create(ii.prototype);T(e.properties,function(a){!a.isMany&&a.default!==void 0&&(n[a.name]=a.default)}),r.defineModel(n,t),r.defineDescriptor(n,e);var i=e.ns.name;function o(a){r.define(this,"$type",{value:i,enumerable:!0}),r.define(this,"$attrs",{value:{}}),r.define(this,"$parent",{writable:!0}),T(a,st(function(u,p){this.set(p,u)},this))}return o.prototype=n,o.hasType=n.$instanceOf=this.model.hasType,r.defineModel(o,t),r.defineDescriptor(o,e),o};var ju=R(Object.create(null),{String:!0,Boolean:!0,Integer:!0,Real:!0,Element:!0}),ia=R(Object.create(null),{String:function(e){return e},Boolean:function(e){return e==="true"},Integer:function(e){return parseInt(e,10)},Real:function(e){return parseFloat(e)}});function on(e,t){var r=ia[e];return r?r(t):t}function ri(e){return!!ju[e]}function oi(e){return!!ia[e]}function Ee(e,t){var r=e.split(/:/),n,i;if(r.length===1)n=e,i=t;else if(r.length===2)n=r[1],i=r[0];else throw new Error("expected <prefix:localName> or <localName>, got "+e);return e=(i?i+":":"")+n,{name:e,prefix:i,localName:n}}function Ye(e){this.ns=e,this.name=e.name,this.allTypes=[],this.allTypesByName=Object.create(null),this.properties=[],this.propertiesByName=Object.create(null)}Ye.prototype.build=function(){return Fi(this,["ns","name","allTypes","allTypesByName","properties","propertiesByName","bodyProperty","idProperty"])};Ye.prototype.addProperty=function(e,t,r){typeof t=="boolean"&&(r=t,t=void 0),this.addNamedProperty(e,r!==!1);var n=this.properties;t!==void 0?n.splice(t,0,e):n.push(e)};Ye.prototype.replaceProperty=function(e,t,r){var n=e.ns,i=this.properties,o=this.propertiesByName,a=e.name!==t.name;if(e.isId){if(!t.isId)throw new Error("property <"+t.ns.name+"> must be id property to refine <"+e.ns.name+">");this.setIdProperty(t,!1)}if(e.isBody){if(!t.isBody)throw new Error("property <"+t.ns.name+"> must be body property to refine <"+e.ns.name+">");this.setBodyProperty(t,!1)}var u=i.indexOf(e);if(u===-1)throw new Error("property <"+n.name+"> not found in property list");i.splice(u,1),this.addProperty(t,r?void 0:u,a),o[n.name]=o[n.localName]=t};Ye.prototype.redefineProperty=function(e,t,r){var n=e.ns.prefix,i=t.split("#"),o=Ee(i[0],n),a=Ee(i[1],o.prefix).name,u=this.propertiesByName[a];if(u)this.replaceProperty(u,e,r);else throw new Error("refined property <"+a+"> not found");delete e.redefines};Ye.prototype.addNamedProperty=function(e,t){var r=e.ns,n=this.propertiesByName;t&&(this.assertNotDefined(e,r.name),this.assertNotDefined(e,r.localName)),n[r.name]=n[r.localName]=e};Ye.prototype.removeNamedProperty=function(e){var t=e.ns,r=this.propertiesByName;delete r[t.name],delete r[t.localName]};Ye.prototype.setBodyProperty=function(e,t){if(t&&this.bodyProperty)throw new Error("body property defined multiple times (<"+this.bodyProperty.ns.name+">, <"+e.ns.name+">)");this.bodyProperty=e};Ye.prototype.setIdProperty=function(e,t){if(t&&this.idProperty)throw new Error("id property defined multiple times (<"+this.idProperty.ns.name+">, <"+e.ns.name+">)");this.idProperty=e};Ye.prototype.assertNotTrait=function(e){if((e.extends||[]).length)throw new Error(`cannot create <${e.name}> extending <${e.extends}>`)};Ye.prototype.assertNotDefined=function(e,t){var r=e.name,n=this.propertiesByName[r];if(n)throw new Error("property <"+r+"> already defined; override of <"+n.definedBy.ns.name+"#"+n.ns.name+"> by <"+e.definedBy.ns.name+"#"+e.ns.name+"> not allowed without redefines")};Ye.prototype.hasProperty=function(e){return this.propertiesByName[e]};Ye.prototype.addTrait=function(e,t){t&&this.assertNotTrait(e);var r=this.allTypesByName,n=this.allTypes,i=e.name;i in r||(T(e.properties,st(function(o){o=R({},o,{name:o.ns.localName,inherited:t}),Object.defineProperty(o,"definedBy",{value:e});var a=o.replaces,u=o.redefines;a||u?this.redefineProperty(o,a||u,a):(o.isBody&&this.setBodyProperty(o),o.isId&&this.setIdProperty(o),this.addProperty(o))},this)),n.push(e),r[i]=e)};function Mt(e,t){this.packageMap=Object.create(null),this.typeMap=Object.create(null),this.packages=[],this.properties=t,T(e,st(this.registerPackage,this))}Mt.prototype.getPackage=function(e){return this.packageMap[e]};Mt.prototype.getPackages=function(){return this.packages};Mt.prototype.registerPackage=function(e){e=R({},e);var t=this.packageMap;ra(t,e,"prefix"),ra(t,e,"uri"),T(e.types,st(function(r){this.registerType(r,e)},this)),t[e.uri]=t[e.prefix]=e,this.packages.push(e)};Mt.prototype.registerType=function(e,t){e=R({},e,{superClass:(e.superClass||[]).slice(),extends:(e.extends||[]).slice(),properties:(e.properties||[]).slice(),meta:R({},e.meta||{})});var r=Ee(e.name,t.prefix),n=r.name,i=Object.create(null);T(e.properties,st(function(o){var a=Ee(o.name,r.prefix),u=a.name;ri(o.type)||(o.type=Ee(o.type,a.prefix).name),R(o,{ns:a,name:u}),i[u]=o},this)),R(e,{ns:r,name:n,propertiesByName:i}),T(e.extends,st(function(o){var a=Ee(o,r.prefix),u=this.typeMap[a.name];u.traits=u.traits||[],u.traits.push(n)},this)),this.definePackage(e,t),this.typeMap[n]=e};Mt.prototype.mapTypes=function(e,t,r){var n=ri(e.name)?{name:e.name}:this.typeMap[e.name],i=this;function o(p,f){var m=Ee(p,ri(p)?"":e.prefix);i.mapTypes(m,t,f)}function a(p){return o(p,!0)}function u(p){return o(p,!1)}if(!n)throw new Error("unknown type <"+e.name+">");T(n.superClass,r?a:u),t(n,!r),T(n.traits,a)};Mt.prototype.getEffectiveDescriptor=function(e){var t=Ee(e),r=new Ye(t);this.mapTypes(t,function(i,o){r.addTrait(i,o)});var n=r.build();return this.definePackage(n,n.allTypes[n.allTypes.length-1].$pkg),n};Mt.prototype.definePackage=function(e,t){this.properties.define(e,"$pkg",{value:t})};function ra(e,t,r){var n=t[r];if(n in e)throw new Error("package with "+r+" <"+n+"> already defined")}function Ft(e){this.model=e}Ft.prototype.set=function(e,t,r){if(!Fe(t)||!t.length)throw new TypeError("property name must be a non-empty string");var n=this.getProperty(e,t),i=n&&n.name;Du(r)?n?delete e[i]:delete e.$attrs[ni(t)]:n?i in e?e[i]=r:oa(e,n,r):e.$attrs[ni(t)]=r};Ft.prototype.get=function(e,t){var r=this.getProperty(e,t);if(!r)return e.$attrs[ni(t)];var n=r.name;return!e[n]&&r.isMany&&oa(e,r,[]),e[n]};Ft.prototype.define=function(e,t,r){if(!r.writable){var n=r.value;r=R({},r,{get:function(){return n}}),delete r.value}Object.defineProperty(e,t,r)};Ft.prototype.defineDescriptor=function(e,t){this.define(e,"$descriptor",{value:t})};Ft.prototype.defineModel=function(e,t){this.define(e,"$model",{value:t})};Ft.prototype.getProperty=function(e,t){var r=this.model,n=r.getPropertyDescriptor(e,t);if(n)return n;if(t.includes(":"))return null;let i=r.config.strict;if(typeof i<"u"){let o=new TypeError(`unknown property <${t}> on <${e.$type}>`);if(i)throw o;typeof console<"u"&&console.warn(o)}return null};function Du(e){return typeof e>"u"}function oa(e,t,r){Object.defineProperty(e,t.name,{enumerable:!t.isReference,writable:!0,value:r,configurable:!0})}function ni(e){return e.replace(/^:/,"")}function ze(e,t={}){this.properties=new Ft(this),this.factory=new na(this,this.properties),this.registry=new Mt(e,this.properties),this.typeCache=Object.create(null),this.config=t}ze.prototype.create=function(e,t){var r=this.getType(e);if(!r)throw new Error("unknown type <"+e+">");return new r(t)};ze.prototype.getType=function(e){var t=this.typeCache,r=Fe(e)?e:e.ns.name,n=t[r];return n||(e=this.registry.getEffectiveDescriptor(r),n=t[r]=this.factory.createType(e)),n};ze.prototype.createAny=function(e,t,r){var n=Ee(e),i={$type:e,$instanceOf:function(a){return a===this.$type},get:function(a){return this[a]},set:function(a,u){Li(this,[a],u)}},o={name:e,isGeneric:!0,ns:{prefix:n.prefix,localName:n.localName,uri:t}};return this.properties.defineDescriptor(i,o),this.properties.defineModel(i,this),this.properties.define(i,"get",{enumerable:!1,writable:!0}),this.properties.define(i,"set",{enumerable:!1,writable:!0}),this.properties.define(i,"$parent",{enumerable:!1,writable:!0}),this.properties.define(i,"$instanceOf",{enumerable:!1,writable:!0}),T(r,function(a,u){Te(a)&&a.value!==void 0?i[a.name]=a.value:i[u]=a}),i};ze.prototype.getPackage=function(e){return this.registry.getPackage(e)};ze.prototype.getPackages=function(){return this.registry.getPackages()};ze.prototype.getElementDescriptor=function(e){return e.$descriptor};ze.prototype.hasType=function(e,t){t===void 0&&(t=e,e=this);var r=e.$model.getElementDescriptor(e);return t in r.allTypesByName};ze.prototype.getPropertyDescriptor=function(e,t){return this.getElementDescriptor(e).propertiesByName[t]};ze.prototype.getTypeDescriptor=function(e){return this.registry.typeMap[e]};var aa=String.fromCharCode,Nu=Object.prototype.hasOwnProperty,Ou=/&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig,vr={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};Object.keys(vr).forEach(function(e){vr[e.toUpperCase()]=vr[e]});function Bu(e,t,r,n){return n?Nu.call(vr,n)?vr[n]:"&"+n+";":aa(t||parseInt(r,16))}function zt(e){return e.length>3&&e.indexOf("&")!==-1?e.replace(Ou,Bu):e}var sa="non-whitespace outside of root node";function jt(e){return new Error(e)}function Iu(e){return"missing namespace for prefix <"+e+">"}function an(e){return{get:e,enumerable:!0}}function ai(e,t,r,n){r in t||(t[r]=r in e?e[r]:null),e[r]=n}function Lu(e,t){var r,n;for(r in t)n=t[r],n===null?delete e[r]:e[r]=n}function si(e){return e+"$uri"}function Fu(e){var t=Object.create(null),r,n;for(r in e)n=e[r],t[n]=n,t[si(n)]=r;return t}function sn(){return{line:0,column:0}}function zu(e){throw e}function li(e){if(!this)return new li(e);var t=e&&e.proxy,r,n,i,o,a=zu,u,p,f,m,y=sn,A=!1,D=!1,Y="",F=!1,z=!1,W=null,G=!1,k,E,S,B;function N(b){b instanceof Error||(b=jt(b)),W=b,a(b,y)}function v(b){u&&(b instanceof Error||(b=jt(b)),u(b,y))}this.on=function(b,I){if(typeof I!="function")throw jt("required args <name, cb>");switch(b){case"openTag":n=I;break;case"text":r=I;break;case"closeTag":i=I;break;case"error":a=I;break;case"warn":u=I;break;case"cdata":o=I;break;case"attention":m=I;break;case"question":f=I;break;case"comment":p=I;break;default:throw jt("unsupported event: "+b)}return this},this.ns=function(b){if(typeof b>"u"&&(b={}),typeof b!="object")throw jt("required args <nsMap={}>");var I=Object.create(null),q;for(q in b)I[q]=b[q];return z=!0,B=I,this};function M(){k=z?[]:null,E=z?Fu(B):null,S=[],y=sn,G=!1,W=null,D=!1,Y=""}this.parse=function(b){if(typeof b!="string")throw jt("required args <xml=string>");if(A)throw jt("parse during stream; call end() first");return M(),C(b),y=sn,G=!1,W},this.write=function(b){if(typeof b!="string")throw jt("required args <xml=string>");return A||(M(),A=!0),W||(Y=C(Y+b,!0)||""),this},this.end=function(){return A||M(),A=!1,W||C(Y),Y="",y=sn,G=!1,W},this.stop=function(){G=!0};function C(b,I=!1){var q=null,ee,Ve,Wt=0,He=!1,Oe=!1,K=0,H=0,re,w,x,_,ne,Re,c,l,s,d="",h=0,g;function j(ie,me){var Pe=ie.indexOf(":");if(Pe===-1)return ie;var Be=E[ie.substring(0,Pe)];return Be?me===Be?ie.substr(Pe+1):Be+ie.substr(Pe):(v(Iu(ie.substring(0,Pe))),null)}function $(){if(g!==null)return g;var ie,me,Pe=z&&E.xmlns,Be=z&&F?[]:null,se=h,ye=d,Ie=ye.length,pt,it,ct,he,ar={},Oi=new Set,ot,Z,te;e:for(;se<Ie;se++)if(ot=!1,Z=ye.charCodeAt(se),!(Z===32||Z<14&&Z>8)){for((Z<65||Z>122||Z>90&&Z<97)&&Z!==95&&Z!==58&&(v("illegal first char attribute name"),ot=!0),te=se+1;te<Ie;te++)if(Z=ye.charCodeAt(te),!(Z>96&&Z<123||Z>64&&Z<91||Z>47&&Z<59||Z===46||Z===45||Z===95)){if(Z===32||Z<14&&Z>8){v("missing attribute value"),se=te;continue e}if(Z===61)break;v("illegal attribute name char"),ot=!0}if(he=ye.substring(se,te),he==="xmlns:xmlns"&&(v("illegal declaration of xmlns"),ot=!0),Z=ye.charCodeAt(te+1),Z===34)te=ye.indexOf('"',se=te+2),te===-1&&(te=ye.indexOf("'",se),te!==-1&&(v("attribute value quote missmatch"),ot=!0));else if(Z===39)te=ye.indexOf("'",se=te+2),te===-1&&(te=ye.indexOf('"',se),te!==-1&&(v("attribute value quote missmatch"),ot=!0));else for(v("missing attribute value quotes"),ot=!0,te=te+1;te<Ie&&(Z=ye.charCodeAt(te+1),!(Z===32||Z<14&&Z>8));te++);for(te===-1&&(v("missing closing quotes"),te=Ie,ot=!0),ot||(it=ye.substring(se,te)),he==="xmlns:xml"&&it!=="http://www.w3.org/XML/1998/namespace"&&N("illegal value of xmlns:xml"),se=te;te+1<Ie&&(Z=ye.charCodeAt(te+1),!(Z===32||Z<14&&Z>8));te++)se===te&&(v("illegal character after attribute end"),ot=!0);if(se=te+1,ot)continue e;if(Oi.has(he)){v("attribute <"+he+"> already defined");continue}if(Oi.add(he),!z){ar[he]=it;continue}if(F){if(pt=he==="xmlns"?"xmlns":he.charCodeAt(0)===120&&he.substr(0,6)==="xmlns:"?he.substr(6):null,pt!==null){if(ie=zt(it),me=si(pt),ct=B[ie],!ct){if(pt==="xmlns"||me in E&&E[me]!==ie)do ct="ns"+Wt++;while(typeof E[ct]<"u");else ct=pt;B[ie]=ct}E[pt]!==ct&&(ee||(ee=Object.create(null)),q=null,Ve=null,ai(E,ee,pt,ct),pt==="xmlns"&&(ai(E,ee,si(ct),ie),Pe=ct),ai(E,ee,me,ie)),ar[he]=it;continue}Be.push(he,it);continue}he=j(he,Pe),he!==null&&(ar[he]=it)}if(F)for(se=0,Ie=Be.length;se<Ie;se++)he=j(Be[se++],Pe),it=Be[se],he!==null&&(ar[he]=it);return g=ar}function X(){for(var ie=/(\r\n|\r|\n)/g,me=0,Pe=0,Be=0,se=H,ye,Ie;K>=Be&&(ye=ie.exec(b),!(!ye||(se=ye[0].length+ye.index,se>K)));)me+=1,Be=se;return K==-1?(Pe=se,Ie=b.substring(H)):H===0?Ie=b.substring(H,K):(Pe=K-Be,Ie=H==-1?b.substring(K):b.substring(K,H+1)),{data:Ie,line:me,column:Pe}}for(y=X,t&&(s=Object.create({},{name:an(function(){return c}),originalName:an(function(){return l}),attrs:an($),ns:an(function(){return Ve||(Ve=Object.assign(Object.create(null),E)),Ve})}));H!==-1;){if(b.charCodeAt(H)===60?K=H:K=b.indexOf("<",H),K===-1){if(I)return b.substring(H);if(S.length)return N("unexpected end of file");if(!D)return N("missing start tag");H<b.length&&b.substring(H).trim()&&v(sa);return}if(D||(D=!0),H!==K){if(S.length){if(r&&(r(b.substring(H,K),zt,y),G))return}else if(b.substring(H,K).trim()&&(v(sa),G))return}if(_=b.charCodeAt(K+1),_===33){if(x=b.charCodeAt(K+2),x===91&&b.substr(K+3,6)==="CDATA["){if(H=b.indexOf("]]>",K),H===-1)return I?b.substring(K):N("unclosed cdata");if(o&&(o(b.substring(K+9,H),y),G))return;H+=3;continue}if(x===45&&b.charCodeAt(K+3)===45){if(H=b.indexOf("-->",K),H===-1)return I?b.substring(K):N("unclosed comment");if(p&&(p(b.substring(K+4,H),zt,y),G))return;H+=3;continue}}if(_===63){if(H=b.indexOf("?>",K),H===-1)return I?b.substring(K):N("unclosed question");if(f&&(f(b.substring(K,H+2),y),G))return;H+=2;continue}for(re=K+1;;re++){if(ne=b.charCodeAt(re),isNaN(ne))return I?b.substring(K):(H=-1,N("unclosed tag"));if(ne===34)x=b.indexOf('"',re+1),re=x!==-1?x:re;else if(ne===39)x=b.indexOf("'",re+1),re=x!==-1?x:re;else if(ne===62){H=re;break}}if(_===33){if(m&&(m(b.substring(K,H+1),zt,y),G))return;H+=1;continue}if(g={},_===47){if(He=!1,Oe=!0,!S.length)return N("missing open tag");if(re=c=S.pop(),x=K+2+re.length,b.substring(K+2,x)!==re)return N("closing tag mismatch");for(;x<H;x++)if(_=b.charCodeAt(x),!(_===32||_>8&&_<14))return N("close tag")}else{if(b.charCodeAt(H-1)===47?(re=c=b.substring(K+1,H-1),He=!0,Oe=!0):(re=c=b.substring(K+1,H),He=!0,Oe=!1),!(_>96&&_<123||_>64&&_<91||_===95||_===58))return N("illegal first char nodeName");for(x=1,w=re.length;x<w;x++)if(_=re.charCodeAt(x),!(_>96&&_<123||_>64&&_<91||_>47&&_<59||_===45||_===95||_==46)){if(_===32||_<14&&_>8){c=re.substring(0,x),g=null;break}return N("invalid nodeName")}Oe||S.push(c)}if(z){He&&(ee=null,g===null&&(F=re.indexOf("xmlns",x)!==-1)&&(h=x,d=re,$(),F=!1),Oe||k.push(ee)),l=c,q===null&&(q=Object.create(null));var ce=q[c];if(ce!==void 0)c=ce;else{if(_=c.indexOf(":"),_!==-1){if(Re=E[c.substring(0,_)],!Re)return N("missing namespace on <"+l+">");c=c.substr(_+1)}else Re=E.xmlns;Re&&(c=Re+":"+c),q[l]=c}}if(He&&(h=x,d=re,n&&(t?n(s,zt,Oe,y):n(c,$,zt,Oe,y),G)))return;if(Oe){if(i&&(i(t?s:c,zt,He,y),G))return;z&&(He||(ee=k.pop()),ee&&(Lu(E,ee),ee=null,q=null,Ve=null))}H+=1}}}function la(e){return e.xml&&e.xml.tagAlias==="lowerCase"}var ui={xsi:"http://www.w3.org/2001/XMLSchema-instance",xml:"http://www.w3.org/XML/1998/namespace"},ua="property";function pa(e){return e.xml&&e.xml.serialize}function $u(e){let t=pa(e);return t!==ua&&(t||null)}function Vu(e){return e.charAt(0).toUpperCase()+e.slice(1)}function ca(e,t){return la(t)?e.prefix+":"+Vu(e.localName):e.name}function Hu(e,t){var r=e.name,n=e.localName,i=t&&t.xml&&t.xml.typePrefix;return i&&n.indexOf(i)===0?e.prefix+":"+n.slice(i.length):r}function Wu(e,t,r){let n=Ee(e,t.xmlns),i=`${t[n.prefix]||n.prefix}:${n.localName}`,o=Ee(i);var a=r.getPackage(o.prefix);return Hu(o,a)}function Dt(e){return new Error(e)}function St(e){return e.$descriptor}function Ku(e){R(this,e),this.elementsById=Object.create(null),this.references=[],this.warnings=[],this.addReference=function(t){this.references.push(t)},this.addElement=function(t){if(!t)throw Dt("expected element");var r=this.elementsById,n=St(t),i=n.idProperty,o;if(i&&(o=t.get(i.name),o)){if(!/^([a-z][\w-.]*:)?[a-z_][\w-.]*$/i.test(o))throw new Error("illegal ID <"+o+">");if(r[o])throw Dt("duplicate ID <"+o+">");r[o]=t}},this.addWarning=function(t){this.warnings.push(t)}}function br(){}br.prototype.handleEnd=function(){};br.prototype.handleText=function(){};br.prototype.handleNode=function(){};function pi(){}pi.prototype=Object.create(br.prototype);pi.prototype.handleNode=function(){return this};function rr(){}rr.prototype=Object.create(br.prototype);rr.prototype.handleText=function(e){this.body=(this.body||"")+e};function xr(e,t){this.property=e,this.context=t}xr.prototype=Object.create(rr.prototype);xr.prototype.handleNode=function(e){if(this.element)throw Dt("expected no sub nodes");return this.element=this.createReference(e),this};xr.prototype.handleEnd=function(){this.element.id=this.body};xr.prototype.createReference=function(e){return{property:this.property.ns.name,id:""}};function ci(e,t){this.element=t,this.propertyDesc=e}ci.prototype=Object.create(rr.prototype);ci.prototype.handleEnd=function(){var e=this.body||"",t=this.element,r=this.propertyDesc;e=on(r.type,e),r.isMany?t.get(r.name).push(e):t.set(r.name,e)};function ln(){}ln.prototype=Object.create(rr.prototype);ln.prototype.handleNode=function(e){var t=this,r=this.element;return r?t=this.handleChild(e):(r=this.element=this.createElement(e),this.context.addElement(r)),t};function Ce(e,t,r){this.model=e,this.type=e.getType(t),this.context=r}Ce.prototype=Object.create(ln.prototype);Ce.prototype.addReference=function(e){this.context.addReference(e)};Ce.prototype.handleText=function(e){var t=this.element,r=St(t),n=r.bodyProperty;if(!n)throw Dt("unexpected body text <"+e+">");rr.prototype.handleText.call(this,e)};Ce.prototype.handleEnd=function(){var e=this.body,t=this.element,r=St(t),n=r.bodyProperty;n&&e!==void 0&&(e=on(n.type,e),t.set(n.name,e))};Ce.prototype.createElement=function(e){var t=e.attributes,r=this.type,n=St(r),i=this.context,o=new r({}),a=this.model,u;return T(t,function(p,f){var m=n.propertiesByName[f],y;m&&m.isReference?m.isMany?(y=p.split(" "),T(y,function(A){i.addReference({element:o,property:m.ns.name,id:A})})):i.addReference({element:o,property:m.ns.name,id:p}):(m?p=on(m.type,p):f==="xmlns"?f=":"+f:(u=Ee(f,n.ns.prefix),a.getPackage(u.prefix)&&i.addWarning({message:"unknown attribute <"+f+">",element:o,property:f,value:p})),o.set(f,p))}),o};Ce.prototype.getPropertyForNode=function(e){var t=e.name,r=Ee(t),n=this.type,i=this.model,o=St(n),a=r.name,u=o.propertiesByName[a];if(u&&!u.isAttr){let f=$u(u);if(f){let m=e.attributes[f];if(m){let y=Wu(m,e.ns,i),A=i.getType(y);return R({},u,{effectiveType:St(A).name})}}return u}var p=i.getPackage(r.prefix);if(p){let f=ca(r,p),m=i.getType(f);if(u=ve(o.properties,function(y){return!y.isVirtual&&!y.isReference&&!y.isAttribute&&m.hasType(y.type)}),u)return R({},u,{effectiveType:St(m).name})}else if(u=ve(o.properties,function(f){return!f.isReference&&!f.isAttribute&&f.type==="Element"}),u)return u;throw Dt("unrecognized element <"+r.name+">")};Ce.prototype.toString=function(){return"ElementDescriptor["+St(this.type).name+"]"};Ce.prototype.valueHandler=function(e,t){return new ci(e,t)};Ce.prototype.referenceHandler=function(e){return new xr(e,this.context)};Ce.prototype.handler=function(e){return e==="Element"?new tr(this.model,e,this.context):new Ce(this.model,e,this.context)};Ce.prototype.handleChild=function(e){var t,r,n,i;if(t=this.getPropertyForNode(e),n=this.element,r=t.effectiveType||t.type,oi(r))return this.valueHandler(t,n);t.isReference?i=this.referenceHandler(t).handleNode(e):i=this.handler(r).handleNode(e);var o=i.element;return o!==void 0&&(t.isMany?n.get(t.name).push(o):n.set(t.name,o),t.isReference?(R(o,{element:n}),this.context.addReference(o)):o.$parent=n),i};function fi(e,t,r){Ce.call(this,e,t,r)}fi.prototype=Object.create(Ce.prototype);fi.prototype.createElement=function(e){var t=e.name,r=Ee(t),n=this.model,i=this.type,o=n.getPackage(r.prefix),a=o&&ca(r,o)||t;if(!i.hasType(a))throw Dt("unexpected element <"+e.originalName+">");return Ce.prototype.createElement.call(this,e)};function tr(e,t,r){this.model=e,this.context=r}tr.prototype=Object.create(ln.prototype);tr.prototype.createElement=function(e){var t=e.name,r=Ee(t),n=r.prefix,i=e.ns[n+"$uri"],o=e.attributes;return this.model.createAny(t,i,o)};tr.prototype.handleChild=function(e){var t=new tr(this.model,"Element",this.context).handleNode(e),r=this.element,n=t.element,i;return n!==void 0&&(i=r.$children=r.$children||[],i.push(n),n.$parent=r),t};tr.prototype.handleEnd=function(){this.body&&(this.element.$body=this.body)};function un(e){e instanceof ze&&(e={model:e}),R(this,{lax:!1},e)}un.prototype.fromXML=function(e,t,r){var n=t.rootHandler;t instanceof Ce?(n=t,t={}):typeof t=="string"?(n=this.handler(t),t={}):typeof n=="string"&&(n=this.handler(n));var i=this.model,o=this.lax,a=new Ku(R({},t,{rootHandler:n})),u=new li({proxy:!0}),p=Uu();n.context=a,p.push(n);function f(S,B,N){var v=B(),M=v.line,C=v.column,b=v.data;b.charAt(0)==="<"&&b.indexOf(" ")!==-1&&(b=b.slice(0,b.indexOf(" "))+">");var I="unparsable content "+(b?b+" ":"")+`detected
	line: `+M+`
	column: `+C+`
	nested error: `+S.message;if(N)return a.addWarning({message:I,error:S}),!0;throw Dt(I)}function m(S,B){return f(S,B,!0)}function y(){var S=a.elementsById,B=a.references,N,v;for(N=0;v=B[N];N++){var M=v.element,C=S[v.id],b=St(M).propertiesByName[v.property];if(C||a.addWarning({message:"unresolved reference <"+v.id+">",element:v.element,property:v.property,value:v.id}),b.isMany){var I=M.get(b.name),q=I.indexOf(v);q===-1&&(q=I.length),C?I[q]=C:I.splice(q,1)}else M.set(b.name,C)}}function A(){p.pop().handleEnd()}var D=/^<\?xml /i,Y=/ encoding="([^"]+)"/i,F=/^utf-8$/i;function z(S){if(D.test(S)){var B=Y.exec(S),N=B&&B[1];!N||F.test(N)||a.addWarning({message:"unsupported document encoding <"+N+">, falling back to UTF-8"})}}function W(S,B){var N=p.peek();try{p.push(N.handleNode(S))}catch(v){f(v,B,o)&&p.push(new pi)}}function G(S,B){try{p.peek().handleText(S)}catch(N){m(N,B)}}function k(S,B){S.trim()&&G(S,B)}var E=i.getPackages().reduce(function(S,B){return S[B.uri]=B.prefix,S},Object.entries(ui).reduce(function(S,[B,N]){return S[N]=B,S},i.config&&i.config.nsMap||{}));return u.ns(E).on("openTag",function(S,B,N,v){var M=S.attrs||{},C=Object.keys(M).reduce(function(I,q){var ee=B(M[q]);return I[q]=ee,I},{}),b={name:S.name,originalName:S.originalName,attributes:C,ns:S.ns};W(b,v)}).on("question",z).on("closeTag",A).on("cdata",G).on("text",function(S,B,N){k(B(S),N)}).on("error",f).on("warn",m),new Promise(function(S,B){var N;try{u.parse(e),y()}catch(I){N=I}var v=n.element;!N&&!v&&(N=Dt("failed to parse document as <"+n.type.$descriptor.name+">"));var M=a.warnings,C=a.references,b=a.elementsById;return N?(N.warnings=M,B(N)):S({rootElement:v,elementsById:b,references:C,warnings:M})})};un.prototype.handler=function(e){return new fi(this.model,e)};function Uu(){var e=[];return Object.defineProperty(e,"peek",{value:function(){return this[this.length-1]}}),e}var qu=`<?xml version="1.0" encoding="UTF-8"?>
`,Yu=/<|>|'|"|&|\n\r|\n/g,fa=/<|>|&/g;function et(e){this.prefixMap={},this.uriMap={},this.used={},this.wellknown=[],this.custom=[],this.parent=e,this.defaultPrefixMap=e&&e.defaultPrefixMap||{}}et.prototype.mapDefaultPrefixes=function(e){this.defaultPrefixMap=e};et.prototype.defaultUriByPrefix=function(e){return this.defaultPrefixMap[e]};et.prototype.resolve=function(e){for(var t=this;t;){var r=e(t);if(r)return r;t=t.parent}};et.prototype.eachScope=function(e){for(var t=this;t;)e(t),t=t.parent};et.prototype.byUri=function(e){return this.resolve(function(t){return t.uriMap[e]})};et.prototype.add=function(e,t){this.uriMap[e.uri]=e,t?this.wellknown.push(e):this.custom.push(e),this.mapPrefix(e.prefix,e.uri)};et.prototype.uriByPrefix=function(e){var t=e||"xmlns";return this.resolve(function(r){return r.prefixMap[t]})};et.prototype.mapPrefix=function(e,t){this.prefixMap[e||"xmlns"]=t};et.prototype.getNSKey=function(e){return e.prefix!==void 0?e.uri+"|"+e.prefix:e.uri};et.prototype.logUsed=function(e){var t=e.uri,r=this.getNSKey(e),n=this.byUri(t);this.eachScope(function(i){i.used[r]=n})};et.prototype.getUsed=function(e){var t=[].concat(this.wellknown,this.custom);return t.filter(r=>{var n=this.getNSKey(r);return this.used[n]})};function Gu(e){return e.charAt(0).toLowerCase()+e.slice(1)}function Xu(e,t){return la(t)?Gu(e):e}function da(e,t){e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}})}function ha(e){return Fe(e)?e:(e.prefix?e.prefix+":":"")+e.localName}function Zu(e){return e.getUsed().filter(function(t){return t.prefix!=="xml"}).map(function(t){var r="xmlns"+(t.prefix?":"+t.prefix:"");return{name:r,value:ya(t.uri)}})}function Qu(e,t){return t.isGeneric?R({localName:t.ns.localName},e):R({localName:Xu(t.ns.localName,t.$pkg)},e)}function Ju(e,t){return R({localName:t.ns.localName},e)}function ep(e){var t=e.$descriptor;return ft(t.properties,function(r){var n=r.name;if(r.isVirtual||!vt(e,n))return!1;var i=e[n];return i===r.default||i===null?!1:r.isMany?i.length:!0})}var tp={"\n":"#10","\n\r":"#10",'"':"#34","'":"#39","<":"#60",">":"#62","&":"#38"},rp={"<":"lt",">":"gt","&":"amp"};function ma(e,t,r){return e=Fe(e)?e:""+e,e.replace(t,function(n){return"&"+r[n]+";"})}function ya(e){return ma(e,Yu,tp)}function ga(e){return ma(e,fa,rp)}function np(e){return ft(e,function(t){return t.isAttr})}function ip(e){return ft(e,function(t){return!t.isAttr})}function di(e){this.tagName=e}di.prototype.build=function(e){return this.element=e,this};di.prototype.serializeTo=function(e){e.appendIndent().append("<"+this.tagName+">"+ga(this.element.id)+"</"+this.tagName+">").appendNewLine()};function $t(){}$t.prototype.serializeValue=$t.prototype.serializeTo=function(e){e.append(this.escape?ga(this.value):this.value)};$t.prototype.build=function(e,t){return this.value=t,e.type==="String"&&t.search(fa)!==-1&&(this.escape=!0),this};function hi(e){this.tagName=e}da(hi,$t);hi.prototype.serializeTo=function(e){e.appendIndent().append("<"+this.tagName+">"),this.serializeValue(e),e.append("</"+this.tagName+">").appendNewLine()};function ae(e,t){this.body=[],this.attrs=[],this.parent=e,this.propertyDescriptor=t}ae.prototype.build=function(e){return lp(this,e),this};ae.prototype.enter=function(e){this.element=e;var t=e.$descriptor,r=this.propertyDescriptor,n=t.isGeneric;if(n?this.otherAttrs=this.parseGenericNsAttributes(e):this.otherAttrs=this.parseNsAttributes(e),r?this.ns=this.nsPropertyTagName(r):this.ns=this.nsTagName(t),this.tagName=this.addTagName(this.ns),n)return this.collectGenericContainments(e);var i=ep(e);return this.parseAttributes(np(i)),this.collectContainments(ip(i))};ae.prototype.exit=function(){this.parseGenericAttributes(this.element,this.otherAttrs)};ae.prototype.nsTagName=function(e){var t=this.logNamespaceUsed(e.ns);return Qu(t,e)};ae.prototype.nsPropertyTagName=function(e){var t=this.logNamespaceUsed(e.ns);return Ju(t,e)};ae.prototype.isLocalNs=function(e){return e.uri===this.ns.uri};ae.prototype.nsAttributeName=function(e){var t;if(Fe(e)?t=Ee(e):t=e.ns,e.inherited)return{localName:t.localName};var r=this.logNamespaceUsed(t);return this.getNamespaces().logUsed(r),this.isLocalNs(r)?{localName:t.localName}:R({localName:t.localName},r)};ae.prototype.parseGenericNsAttributes=function(e){return Object.entries(e).filter(([t,r])=>!t.startsWith("$")&&this.parseNsAttribute(e,t,r)).map(([t,r])=>({name:t,value:r}))};ae.prototype.collectGenericContainments=function(e){var t=this,r=[],n=e.$body;n&&r.push({create:function(){return new $t().build({type:"String"},n)}});var i=e.$children;return i&&T(i,function(o){r.push({create:function(){return new ae(t)},element:o})}),r};ae.prototype.parseNsAttribute=function(e,t,r){var n=e.$model,i=Ee(t),o;if(i.prefix==="xmlns"&&(o={prefix:i.localName,uri:r}),!i.prefix&&i.localName==="xmlns"&&(o={uri:r}),!o)return{name:t,value:r};if(n&&n.getPackage(r))this.logNamespace(o,!0,!0);else{var a=this.logNamespaceUsed(o,!0);this.getNamespaces().logUsed(a)}};ae.prototype.parseNsAttributes=function(e){var t=this,r=e.$attrs,n=[];return T(r,function(i,o){var a=t.parseNsAttribute(e,o,i);a&&n.push(a)}),n};ae.prototype.parseGenericAttributes=function(e,t){var r=this;T(t,function(n){try{r.addAttribute(r.nsAttributeName(n.name),n.value)}catch(i){typeof console<"u"&&console.warn(`missing namespace information for <${n.name}=${n.value}> on`,e,i)}})};ae.prototype.collectContainments=function(e){var t=this,r=this.element,n=[];return T(e,function(i){var o=r.get(i.name),a=i.isReference,u=i.isMany;if(u||(o=[o]),i.isBody)n.push({create:function(){return new $t().build(i,o[0])}});else if(oi(i.type))T(o,function(f){n.push({create:function(){return new hi(t.addTagName(t.nsPropertyTagName(i))).build(i,f)}})});else if(a)T(o,function(f){n.push({create:function(){return new di(t.addTagName(t.nsPropertyTagName(i))).build(f)}})});else{var p=pa(i);T(o,function(f){n.push({create:function(){return p?p===ua?new ae(t,i):new pn(t,i,p):new ae(t)},element:f})})}}),n};ae.prototype.getNamespaces=function(e){var t=this.namespaces;if(!t){var r=this.getParentNamespaces();e||!r?this.namespaces=t=new et(r):t=r}return t};ae.prototype.getParentNamespaces=function(){if(this.parentNamespaces!==void 0)return this.parentNamespaces;for(var e=null,t=this.parent;t;){if(t.namespaces){e=t.namespaces;break}if(t.parentNamespaces!==void 0){e=t.parentNamespaces;break}t=t.parent}return this.parentNamespaces=e};ae.prototype.logNamespace=function(e,t,r){var n=this.getNamespaces(r),i=e.uri,o=e.prefix,a=n.byUri(i);return(!a||r)&&n.add(e,t),n.mapPrefix(o,i),e};ae.prototype.logNamespaceUsed=function(e,t){var r=this.getNamespaces(t),n=e.prefix,i=e.uri,o,a,u;if(!n&&!i)return{localName:e.localName};if(u=r.defaultUriByPrefix(n),i=i||u||r.uriByPrefix(n),!i)throw new Error("no namespace uri given for prefix <"+n+">");if(e=r.byUri(i),!e&&!n&&(e=this.logNamespace({uri:i},u===i,!0)),!e){for(o=n,a=1;r.uriByPrefix(o);)o=n+"_"+a++;e=this.logNamespace({prefix:o,uri:i},u===i)}return n&&r.mapPrefix(n,i),e};ae.prototype.parseAttributes=function(e){var t=this,r=this.element;T(e,function(n){var i=r.get(n.name);if(n.isReference)if(!n.isMany)i=i.id;else{var o=[];T(i,function(a){o.push(a.id)}),i=o.join(" ")}t.addAttribute(t.nsAttributeName(n),i)})};ae.prototype.addTagName=function(e){var t=this.logNamespaceUsed(e);return this.getNamespaces().logUsed(t),ha(e)};ae.prototype.addAttribute=function(e,t){var r=this.attrs;Fe(t)&&(t=ya(t));var n=Bi(r,function(o){return o.name.localName===e.localName&&o.name.uri===e.uri&&o.name.prefix===e.prefix}),i={name:e,value:t};n!==-1?r.splice(n,1,i):r.push(i)};ae.prototype.serializeAttributes=function(e){var t=this.attrs,r=this.namespaces;r&&(t=Zu(r).concat(t)),T(t,function(n){e.append(" ").append(ha(n.name)).append('="').append(n.value).append('"')})};ae.prototype.serializeTo=function(e){op(this,e)};function op(e,t){for(var r=[{serializer:e,index:0,opened:!1,indent:!1}];r.length;){var n=r[r.length-1],i=n.serializer;if(!n.opened){var o=i.body[0];if(n.indent=o&&o.constructor!==$t,t.appendIndent().append("<"+i.tagName),i.serializeAttributes(t),t.append(o?">":" />"),n.opened=!0,!o){t.appendNewLine(),r.pop();continue}n.indent&&t.appendNewLine().indent()}if(n.index<i.body.length){var a=i.body[n.index++];a instanceof ae?r.push({serializer:a,index:0,opened:!1,indent:!1}):a.serializeTo(t);continue}n.indent&&t.unindent().appendIndent(),t.append("</"+i.tagName+">").appendNewLine(),r.pop()}}function pn(e,t,r){ae.call(this,e,t),this.serialization=r}da(pn,ae);pn.prototype.parseNsAttributes=function(e){var t=ae.prototype.parseNsAttributes.call(this,e).filter(a=>a.name!==this.serialization),r=e.$descriptor;if(r.name===this.propertyDescriptor.type)return t;var n=this.typeNs=this.nsTagName(r);this.getNamespaces().logUsed(this.typeNs);var i=e.$model.getPackage(n.uri),o=i.xml&&i.xml.typePrefix||"";return this.addAttribute(this.nsAttributeName(this.serialization),(n.prefix?n.prefix+":":"")+o+r.ns.localName),t};pn.prototype.isLocalNs=function(e){return e.uri===(this.typeNs||this.ns).uri};function ap(){this.value="",this.write=function(e){this.value+=e}}function sp(e,t){var r=[""];this.append=function(n){return e.write(n),this},this.appendNewLine=function(){return t&&e.write(`
`),this},this.appendIndent=function(){return t&&e.write(r.join("  ")),this},this.indent=function(){return r.push(""),this},this.unindent=function(){return r.pop(),this}}function va(e){e=R({format:!1,preamble:!0},e||{});function t(r,n){var i=n||new ap,o=new sp(i,e.format);e.preamble&&o.append(qu);var a=new ae,u=r.$model;if(a.getNamespaces().mapDefaultPrefixes(up(u)),a.build(r).serializeTo(o),!n)return i.value}return{toXML:t}}function lp(e,t){for(var r=[{serializer:e,children:e.enter(t),index:0}];r.length;){var n=r[r.length-1];if(n.index>=n.children.length){n.serializer.exit(),r.pop();continue}var i=n.children[n.index++],o=i.create();n.serializer.body.push(o),i.element&&r.push({serializer:o,children:o.enter(i.element),index:0})}}function up(e){let t=e.config&&e.config.nsMap||{},r={};for(let n in ui)r[n]=ui[n];for(let n in t){let i=t[n];r[i]=n}for(let n of e.getPackages())r[n.prefix]=n.uri;return r}function cn(e,t){ze.call(this,e,t)}cn.prototype=Object.create(ze.prototype);cn.prototype.fromXML=function(e,t,r){Fe(t)||(r=t,t="bpmn:Definitions");var n=new un(R({model:this,lax:!0},r)),i=n.handler(t);return n.fromXML(e,i)};cn.prototype.toXML=function(e,t){var r=new va(t);return new Promise(function(n,i){try{var o=r.toXML(e);return n({xml:o})}catch(a){return i(a)}})};var pp="BPMN20",cp="http://www.omg.org/spec/BPMN/20100524/MODEL",fp="bpmn",dp=[],hp=[{name:"Interface",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"operations",type:"Operation",isMany:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"Operation",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"inMessageRef",type:"Message",isReference:!0},{name:"outMessageRef",type:"Message",isReference:!0},{name:"errorRef",type:"Error",isMany:!0,isReference:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"EndPoint",superClass:["RootElement"]},{name:"Auditing",superClass:["BaseElement"]},{name:"GlobalTask",superClass:["CallableElement"],properties:[{name:"resources",type:"ResourceRole",isMany:!0}]},{name:"Monitoring",superClass:["BaseElement"]},{name:"Performer",superClass:["ResourceRole"]},{name:"Process",superClass:["FlowElementsContainer","CallableElement"],properties:[{name:"processType",type:"ProcessType",isAttr:!0},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"properties",type:"Property",isMany:!0},{name:"laneSets",isMany:!0,replaces:"FlowElementsContainer#laneSets",type:"LaneSet"},{name:"flowElements",isMany:!0,replaces:"FlowElementsContainer#flowElements",type:"FlowElement"},{name:"artifacts",type:"Artifact",isMany:!0},{name:"resources",type:"ResourceRole",isMany:!0},{name:"correlationSubscriptions",type:"CorrelationSubscription",isMany:!0},{name:"supports",type:"Process",isMany:!0,isReference:!0},{name:"definitionalCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"isExecutable",isAttr:!0,type:"Boolean"}]},{name:"LaneSet",superClass:["BaseElement"],properties:[{name:"lanes",type:"Lane",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Lane",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"partitionElementRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"partitionElement",type:"BaseElement"},{name:"flowNodeRef",type:"FlowNode",isMany:!0,isReference:!0},{name:"childLaneSet",type:"LaneSet",xml:{serialize:"xsi:type"}}]},{name:"GlobalManualTask",superClass:["GlobalTask"]},{name:"ManualTask",superClass:["Task"]},{name:"UserTask",superClass:["Task"],properties:[{name:"renderings",type:"Rendering",isMany:!0},{name:"implementation",isAttr:!0,type:"String"}]},{name:"Rendering",superClass:["BaseElement"]},{name:"HumanPerformer",superClass:["Performer"]},{name:"PotentialOwner",superClass:["HumanPerformer"]},{name:"GlobalUserTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"renderings",type:"Rendering",isMany:!0}]},{name:"Gateway",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"gatewayDirection",type:"GatewayDirection",default:"Unspecified",isAttr:!0}]},{name:"EventBasedGateway",superClass:["Gateway"],properties:[{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"eventGatewayType",type:"EventBasedGatewayType",isAttr:!0,default:"Exclusive"}]},{name:"ComplexGateway",superClass:["Gateway"],properties:[{name:"activationCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ExclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"InclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ParallelGateway",superClass:["Gateway"]},{name:"RootElement",isAbstract:!0,superClass:["BaseElement"]},{name:"Relationship",superClass:["BaseElement"],properties:[{name:"type",isAttr:!0,type:"String"},{name:"direction",type:"RelationshipDirection",isAttr:!0},{name:"source",isMany:!0,isReference:!0,type:"Element"},{name:"target",isMany:!0,isReference:!0,type:"Element"}]},{name:"BaseElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,type:"String",isId:!0},{name:"documentation",type:"Documentation",isMany:!0},{name:"extensionDefinitions",type:"ExtensionDefinition",isMany:!0,isReference:!0},{name:"extensionElements",type:"ExtensionElements"}]},{name:"Extension",properties:[{name:"mustUnderstand",default:!1,isAttr:!0,type:"Boolean"},{name:"definition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"extensionAttributeDefinitions",type:"ExtensionAttributeDefinition",isMany:!0}]},{name:"ExtensionAttributeDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"type",isAttr:!0,type:"String"},{name:"isReference",default:!1,isAttr:!0,type:"Boolean"},{name:"extensionDefinition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionElements",properties:[{name:"valueRef",isAttr:!0,isReference:!0,type:"Element"},{name:"values",type:"Element",isMany:!0},{name:"extensionAttributeDefinition",type:"ExtensionAttributeDefinition",isAttr:!0,isReference:!0}]},{name:"Documentation",superClass:["BaseElement"],properties:[{name:"text",type:"String",isBody:!0},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Event",isAbstract:!0,superClass:["FlowNode","InteractionNode"],properties:[{name:"properties",type:"Property",isMany:!0}]},{name:"IntermediateCatchEvent",superClass:["CatchEvent"]},{name:"IntermediateThrowEvent",superClass:["ThrowEvent"]},{name:"EndEvent",superClass:["ThrowEvent"]},{name:"StartEvent",superClass:["CatchEvent"],properties:[{name:"isInterrupting",default:!0,isAttr:!0,type:"Boolean"}]},{name:"ThrowEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"inputSet",type:"InputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"CatchEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"parallelMultiple",isAttr:!0,type:"Boolean",default:!1},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"outputSet",type:"OutputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"BoundaryEvent",superClass:["CatchEvent"],properties:[{name:"cancelActivity",default:!0,isAttr:!0,type:"Boolean"},{name:"attachedToRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"EventDefinition",isAbstract:!0,superClass:["RootElement"]},{name:"CancelEventDefinition",superClass:["EventDefinition"]},{name:"ErrorEventDefinition",superClass:["EventDefinition"],properties:[{name:"errorRef",type:"Error",isAttr:!0,isReference:!0}]},{name:"TerminateEventDefinition",superClass:["EventDefinition"]},{name:"EscalationEventDefinition",superClass:["EventDefinition"],properties:[{name:"escalationRef",type:"Escalation",isAttr:!0,isReference:!0}]},{name:"Escalation",properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"escalationCode",isAttr:!0,type:"String"}],superClass:["RootElement"]},{name:"CompensateEventDefinition",superClass:["EventDefinition"],properties:[{name:"waitForCompletion",isAttr:!0,type:"Boolean",default:!0},{name:"activityRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"TimerEventDefinition",superClass:["EventDefinition"],properties:[{name:"timeDate",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeCycle",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeDuration",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"LinkEventDefinition",superClass:["EventDefinition"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"target",type:"LinkEventDefinition",isReference:!0},{name:"source",type:"LinkEventDefinition",isMany:!0,isReference:!0}]},{name:"MessageEventDefinition",superClass:["EventDefinition"],properties:[{name:"messageRef",type:"Message",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isReference:!0}]},{name:"ConditionalEventDefinition",superClass:["EventDefinition"],properties:[{name:"condition",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"SignalEventDefinition",superClass:["EventDefinition"],properties:[{name:"signalRef",type:"Signal",isAttr:!0,isReference:!0}]},{name:"Signal",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ImplicitThrowEvent",superClass:["ThrowEvent"]},{name:"DataState",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"ItemAwareElement",superClass:["BaseElement"],properties:[{name:"itemSubjectRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"dataState",type:"DataState"}]},{name:"DataAssociation",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"ItemAwareElement",isMany:!0,isReference:!0},{name:"targetRef",type:"ItemAwareElement",isReference:!0},{name:"transformation",type:"FormalExpression",xml:{serialize:"property"}},{name:"assignment",type:"Assignment",isMany:!0}]},{name:"DataInput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"inputSetRef",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithOptional",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithWhileExecuting",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"DataOutput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"outputSetRef",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithOptional",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithWhileExecuting",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"InputSet",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"dataInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"optionalInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"whileExecutingInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"outputSetRefs",type:"OutputSet",isMany:!0,isReference:!0}]},{name:"OutputSet",superClass:["BaseElement"],properties:[{name:"dataOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"inputSetRefs",type:"InputSet",isMany:!0,isReference:!0},{name:"optionalOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"whileExecutingOutputRefs",type:"DataOutput",isMany:!0,isReference:!0}]},{name:"Property",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"DataInputAssociation",superClass:["DataAssociation"]},{name:"DataOutputAssociation",superClass:["DataAssociation"]},{name:"InputOutputSpecification",superClass:["BaseElement"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"inputSets",type:"InputSet",isMany:!0},{name:"outputSets",type:"OutputSet",isMany:!0}]},{name:"DataObject",superClass:["FlowElement","ItemAwareElement"],properties:[{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"}]},{name:"InputOutputBinding",properties:[{name:"inputDataRef",type:"InputSet",isAttr:!0,isReference:!0},{name:"outputDataRef",type:"OutputSet",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"Assignment",superClass:["BaseElement"],properties:[{name:"from",type:"Expression",xml:{serialize:"xsi:type"}},{name:"to",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"DataStore",superClass:["RootElement","ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"capacity",isAttr:!0,type:"Integer"},{name:"isUnlimited",default:!0,isAttr:!0,type:"Boolean"}]},{name:"DataStoreReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataStoreRef",type:"DataStore",isAttr:!0,isReference:!0}]},{name:"DataObjectReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataObjectRef",type:"DataObject",isAttr:!0,isReference:!0}]},{name:"ConversationLink",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ConversationAssociation",superClass:["BaseElement"],properties:[{name:"innerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0},{name:"outerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0}]},{name:"CallConversation",superClass:["ConversationNode"],properties:[{name:"calledCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"Conversation",superClass:["ConversationNode"]},{name:"SubConversation",superClass:["ConversationNode"],properties:[{name:"conversationNodes",type:"ConversationNode",isMany:!0}]},{name:"ConversationNode",isAbstract:!0,superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"messageFlowRefs",type:"MessageFlow",isMany:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0}]},{name:"GlobalConversation",superClass:["Collaboration"]},{name:"PartnerEntity",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"PartnerRole",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"CorrelationProperty",superClass:["RootElement"],properties:[{name:"correlationPropertyRetrievalExpression",type:"CorrelationPropertyRetrievalExpression",isMany:!0},{name:"name",isAttr:!0,type:"String"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Error",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"errorCode",isAttr:!0,type:"String"}]},{name:"CorrelationKey",superClass:["BaseElement"],properties:[{name:"correlationPropertyRef",type:"CorrelationProperty",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Expression",superClass:["BaseElement"],isAbstract:!1,properties:[{name:"body",isBody:!0,type:"String"}]},{name:"FormalExpression",superClass:["Expression"],properties:[{name:"language",isAttr:!0,type:"String"},{name:"evaluatesToTypeRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Message",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"itemRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"ItemDefinition",superClass:["RootElement"],properties:[{name:"itemKind",type:"ItemKind",isAttr:!0},{name:"structureRef",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"import",type:"Import",isAttr:!0,isReference:!0}]},{name:"FlowElement",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"categoryValueRef",type:"CategoryValue",isMany:!0,isReference:!0}]},{name:"SequenceFlow",superClass:["FlowElement"],properties:[{name:"isImmediate",isAttr:!0,type:"Boolean"},{name:"conditionExpression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"sourceRef",type:"FlowNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"FlowNode",isAttr:!0,isReference:!0}]},{name:"FlowElementsContainer",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"laneSets",type:"LaneSet",isMany:!0},{name:"flowElements",type:"FlowElement",isMany:!0}]},{name:"CallableElement",isAbstract:!0,superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"supportedInterfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"ioBinding",type:"InputOutputBinding",isMany:!0,xml:{serialize:"property"}}]},{name:"FlowNode",isAbstract:!0,superClass:["FlowElement"],properties:[{name:"incoming",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"outgoing",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"lanes",type:"Lane",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"CorrelationPropertyRetrievalExpression",superClass:["BaseElement"],properties:[{name:"messagePath",type:"FormalExpression"},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"CorrelationPropertyBinding",superClass:["BaseElement"],properties:[{name:"dataPath",type:"FormalExpression"},{name:"correlationPropertyRef",type:"CorrelationProperty",isAttr:!0,isReference:!0}]},{name:"Resource",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"resourceParameters",type:"ResourceParameter",isMany:!0}]},{name:"ResourceParameter",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isRequired",isAttr:!0,type:"Boolean"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"CorrelationSubscription",superClass:["BaseElement"],properties:[{name:"correlationKeyRef",type:"CorrelationKey",isAttr:!0,isReference:!0},{name:"correlationPropertyBinding",type:"CorrelationPropertyBinding",isMany:!0}]},{name:"MessageFlow",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"MessageFlowAssociation",superClass:["BaseElement"],properties:[{name:"innerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0},{name:"outerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0}]},{name:"InteractionNode",isAbstract:!0,properties:[{name:"incomingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0},{name:"outgoingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"Participant",superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"interfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"participantMultiplicity",type:"ParticipantMultiplicity"},{name:"endPointRefs",type:"EndPoint",isMany:!0,isReference:!0},{name:"processRef",type:"Process",isAttr:!0,isReference:!0}]},{name:"ParticipantAssociation",superClass:["BaseElement"],properties:[{name:"innerParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"outerParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"ParticipantMultiplicity",properties:[{name:"minimum",default:0,isAttr:!0,type:"Integer"},{name:"maximum",default:1,isAttr:!0,type:"Integer"}],superClass:["BaseElement"]},{name:"Collaboration",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"participants",type:"Participant",isMany:!0},{name:"messageFlows",type:"MessageFlow",isMany:!0},{name:"artifacts",type:"Artifact",isMany:!0},{name:"conversations",type:"ConversationNode",isMany:!0},{name:"conversationAssociations",type:"ConversationAssociation"},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0},{name:"messageFlowAssociations",type:"MessageFlowAssociation",isMany:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"choreographyRef",type:"Choreography",isMany:!0,isReference:!0},{name:"conversationLinks",type:"ConversationLink",isMany:!0}]},{name:"ChoreographyActivity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"loopType",type:"ChoreographyLoopType",default:"None",isAttr:!0}]},{name:"CallChoreography",superClass:["ChoreographyActivity"],properties:[{name:"calledChoreographyRef",type:"Choreography",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"SubChoreography",superClass:["ChoreographyActivity","FlowElementsContainer"],properties:[{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"ChoreographyTask",superClass:["ChoreographyActivity"],properties:[{name:"messageFlowRef",type:"MessageFlow",isMany:!0,isReference:!0}]},{name:"Choreography",superClass:["Collaboration","FlowElementsContainer"]},{name:"GlobalChoreographyTask",superClass:["Choreography"],properties:[{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"TextAnnotation",superClass:["Artifact"],properties:[{name:"text",type:"String"},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Group",superClass:["Artifact"],properties:[{name:"categoryValueRef",type:"CategoryValue",isAttr:!0,isReference:!0}]},{name:"Association",superClass:["Artifact"],properties:[{name:"associationDirection",type:"AssociationDirection",isAttr:!0},{name:"sourceRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"targetRef",type:"BaseElement",isAttr:!0,isReference:!0}]},{name:"Category",superClass:["RootElement"],properties:[{name:"categoryValue",type:"CategoryValue",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Artifact",isAbstract:!0,superClass:["BaseElement"]},{name:"CategoryValue",superClass:["BaseElement"],properties:[{name:"categorizedFlowElements",type:"FlowElement",isMany:!0,isVirtual:!0,isReference:!0},{name:"value",isAttr:!0,type:"String"}]},{name:"Activity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"isForCompensation",default:!1,isAttr:!0,type:"Boolean"},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"boundaryEventRefs",type:"BoundaryEvent",isMany:!0,isReference:!0},{name:"properties",type:"Property",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"startQuantity",default:1,isAttr:!0,type:"Integer"},{name:"resources",type:"ResourceRole",isMany:!0},{name:"completionQuantity",default:1,isAttr:!0,type:"Integer"},{name:"loopCharacteristics",type:"LoopCharacteristics"}]},{name:"ServiceTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"SubProcess",superClass:["Activity","FlowElementsContainer","InteractionNode"],properties:[{name:"triggeredByEvent",default:!1,isAttr:!0,type:"Boolean"},{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"LoopCharacteristics",isAbstract:!0,superClass:["BaseElement"]},{name:"MultiInstanceLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"isSequential",default:!1,isAttr:!0,type:"Boolean"},{name:"behavior",type:"MultiInstanceBehavior",default:"All",isAttr:!0},{name:"loopCardinality",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopDataInputRef",type:"ItemAwareElement",isReference:!0},{name:"loopDataOutputRef",type:"ItemAwareElement",isReference:!0},{name:"inputDataItem",type:"DataInput",xml:{serialize:"property"}},{name:"outputDataItem",type:"DataOutput",xml:{serialize:"property"}},{name:"complexBehaviorDefinition",type:"ComplexBehaviorDefinition",isMany:!0},{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"oneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0},{name:"noneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0}]},{name:"StandardLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"testBefore",default:!1,isAttr:!0,type:"Boolean"},{name:"loopCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopMaximum",type:"Integer",isAttr:!0}]},{name:"CallActivity",superClass:["Activity","InteractionNode"],properties:[{name:"calledElement",type:"String",isAttr:!0}]},{name:"Task",superClass:["Activity","InteractionNode"]},{name:"SendTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ReceiveTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ScriptTask",superClass:["Task"],properties:[{name:"scriptFormat",isAttr:!0,type:"String"},{name:"script",type:"String"}]},{name:"BusinessRuleTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"AdHocSubProcess",superClass:["SubProcess"],properties:[{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"ordering",type:"AdHocOrdering",isAttr:!0},{name:"cancelRemainingInstances",default:!0,isAttr:!0,type:"Boolean"}]},{name:"Transaction",superClass:["SubProcess"],properties:[{name:"protocol",isAttr:!0,type:"String"},{name:"method",isAttr:!0,type:"String"}]},{name:"GlobalScriptTask",superClass:["GlobalTask"],properties:[{name:"scriptLanguage",isAttr:!0,type:"String"},{name:"script",isAttr:!0,type:"String"}]},{name:"GlobalBusinessRuleTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"ComplexBehaviorDefinition",superClass:["BaseElement"],properties:[{name:"condition",type:"FormalExpression"},{name:"event",type:"ImplicitThrowEvent"}]},{name:"ResourceRole",superClass:["BaseElement"],properties:[{name:"resourceRef",type:"Resource",isReference:!0},{name:"resourceParameterBindings",type:"ResourceParameterBinding",isMany:!0},{name:"resourceAssignmentExpression",type:"ResourceAssignmentExpression"},{name:"name",isAttr:!0,type:"String"}]},{name:"ResourceParameterBinding",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"parameterRef",type:"ResourceParameter",isAttr:!0,isReference:!0}],superClass:["BaseElement"]},{name:"ResourceAssignmentExpression",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}}],superClass:["BaseElement"]},{name:"Import",properties:[{name:"importType",isAttr:!0,type:"String"},{name:"location",isAttr:!0,type:"String"},{name:"namespace",isAttr:!0,type:"String"}]},{name:"Definitions",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"targetNamespace",isAttr:!0,type:"String"},{name:"expressionLanguage",default:"http://www.w3.org/1999/XPath",isAttr:!0,type:"String"},{name:"typeLanguage",default:"http://www.w3.org/2001/XMLSchema",isAttr:!0,type:"String"},{name:"imports",type:"Import",isMany:!0},{name:"extensions",type:"Extension",isMany:!0},{name:"rootElements",type:"RootElement",isMany:!0},{name:"diagrams",isMany:!0,type:"bpmndi:BPMNDiagram"},{name:"exporter",isAttr:!0,type:"String"},{name:"relationships",type:"Relationship",isMany:!0},{name:"exporterVersion",isAttr:!0,type:"String"}]}],mp=[{name:"ProcessType",literalValues:[{name:"None"},{name:"Public"},{name:"Private"}]},{name:"GatewayDirection",literalValues:[{name:"Unspecified"},{name:"Converging"},{name:"Diverging"},{name:"Mixed"}]},{name:"EventBasedGatewayType",literalValues:[{name:"Parallel"},{name:"Exclusive"}]},{name:"RelationshipDirection",literalValues:[{name:"None"},{name:"Forward"},{name:"Backward"},{name:"Both"}]},{name:"ItemKind",literalValues:[{name:"Physical"},{name:"Information"}]},{name:"ChoreographyLoopType",literalValues:[{name:"None"},{name:"Standard"},{name:"MultiInstanceSequential"},{name:"MultiInstanceParallel"}]},{name:"AssociationDirection",literalValues:[{name:"None"},{name:"One"},{name:"Both"}]},{name:"MultiInstanceBehavior",literalValues:[{name:"None"},{name:"One"},{name:"All"},{name:"Complex"}]},{name:"AdHocOrdering",literalValues:[{name:"Parallel"},{name:"Sequential"}]}],yp={tagAlias:"lowerCase",typePrefix:"t"},gp={name:pp,uri:cp,prefix:fp,associations:dp,types:hp,enumerations:mp,xml:yp},vp="BPMNDI",bp="http://www.omg.org/spec/BPMN/20100524/DI",xp="bpmndi",wp=[{name:"BPMNDiagram",properties:[{name:"plane",type:"BPMNPlane",redefines:"di:Diagram#rootElement"},{name:"labelStyle",type:"BPMNLabelStyle",isMany:!0}],superClass:["di:Diagram"]},{name:"BPMNPlane",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"}],superClass:["di:Plane"]},{name:"BPMNShape",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"isHorizontal",isAttr:!0,type:"Boolean"},{name:"isExpanded",isAttr:!0,type:"Boolean"},{name:"isMarkerVisible",isAttr:!0,type:"Boolean"},{name:"label",type:"BPMNLabel"},{name:"isMessageVisible",isAttr:!0,type:"Boolean"},{name:"participantBandKind",type:"ParticipantBandKind",isAttr:!0},{name:"choreographyActivityShape",type:"BPMNShape",isAttr:!0,isReference:!0}],superClass:["di:LabeledShape"]},{name:"BPMNEdge",properties:[{name:"label",type:"BPMNLabel"},{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"sourceElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#source"},{name:"targetElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#target"},{name:"messageVisibleKind",type:"MessageVisibleKind",isAttr:!0,default:"initiating"}],superClass:["di:LabeledEdge"]},{name:"BPMNLabel",properties:[{name:"labelStyle",type:"BPMNLabelStyle",isAttr:!0,isReference:!0,redefines:"di:DiagramElement#style"}],superClass:["di:Label"]},{name:"BPMNLabelStyle",properties:[{name:"font",type:"dc:Font"}],superClass:["di:Style"]}],Ep=[{name:"ParticipantBandKind",literalValues:[{name:"top_initiating"},{name:"middle_initiating"},{name:"bottom_initiating"},{name:"top_non_initiating"},{name:"middle_non_initiating"},{name:"bottom_non_initiating"}]},{name:"MessageVisibleKind",literalValues:[{name:"initiating"},{name:"non_initiating"}]}],_p=[],Ap={name:vp,uri:bp,prefix:xp,types:wp,enumerations:Ep,associations:_p},Sp="DC",kp="http://www.omg.org/spec/DD/20100524/DC",Cp="dc",Rp=[{name:"Boolean"},{name:"Integer"},{name:"Real"},{name:"String"},{name:"Font",properties:[{name:"name",type:"String",isAttr:!0},{name:"size",type:"Real",isAttr:!0},{name:"isBold",type:"Boolean",isAttr:!0},{name:"isItalic",type:"Boolean",isAttr:!0},{name:"isUnderline",type:"Boolean",isAttr:!0},{name:"isStrikeThrough",type:"Boolean",isAttr:!0}]},{name:"Point",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0}]},{name:"Bounds",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0},{name:"width",type:"Real",isAttr:!0},{name:"height",type:"Real",isAttr:!0}]}],Pp=[],Tp={name:Sp,uri:kp,prefix:Cp,types:Rp,associations:Pp},Mp="DI",jp="http://www.omg.org/spec/DD/20100524/DI",Dp="di",Np=[{name:"DiagramElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"extension",type:"Extension"},{name:"owningDiagram",type:"Diagram",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"owningElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"modelElement",isReadOnly:!0,isVirtual:!0,isReference:!0,type:"Element"},{name:"style",type:"Style",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"ownedElement",type:"DiagramElement",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Node",isAbstract:!0,superClass:["DiagramElement"]},{name:"Edge",isAbstract:!0,superClass:["DiagramElement"],properties:[{name:"source",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"target",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"waypoint",isUnique:!1,isMany:!0,type:"dc:Point",xml:{serialize:"xsi:type"}}]},{name:"Diagram",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"rootElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0},{name:"name",isAttr:!0,type:"String"},{name:"documentation",isAttr:!0,type:"String"},{name:"resolution",isAttr:!0,type:"Real"},{name:"ownedStyle",type:"Style",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Shape",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Plane",isAbstract:!0,superClass:["Node"],properties:[{name:"planeElement",type:"DiagramElement",subsettedProperty:"DiagramElement-ownedElement",isMany:!0}]},{name:"LabeledEdge",isAbstract:!0,superClass:["Edge"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"LabeledShape",isAbstract:!0,superClass:["Shape"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"Label",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Style",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"}]},{name:"Extension",properties:[{name:"values",isMany:!0,type:"Element"}]}],Op=[],Bp={tagAlias:"lowerCase"},Ip={name:Mp,uri:jp,prefix:Dp,types:Np,associations:Op,xml:Bp},Lp="bpmn.io colors for BPMN",Fp="http://bpmn.io/schema/bpmn/biocolor/1.0",zp="bioc",$p=[{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]}],Vp=[],Hp=[],Wp={name:Lp,uri:Fp,prefix:zp,types:$p,enumerations:Vp,associations:Hp},Kp="BPMN in Color",Up="http://www.omg.org/spec/BPMN/non-normative/color/1.0",qp="color",Yp=[{name:"ColoredLabel",extends:["bpmndi:BPMNLabel"],properties:[{name:"color",isAttr:!0,type:"String"}]},{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"background-color",isAttr:!0,type:"String"},{name:"border-color",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"border-color",isAttr:!0,type:"String"}]}],Gp=[],Xp=[],Zp={name:Kp,uri:Up,prefix:qp,types:Yp,enumerations:Gp,associations:Xp},Qp={bpmn:gp,bpmndi:Ap,dc:Tp,di:Ip,bioc:Wp,color:Zp};function ba(e,t){let r=R({},Qp,e);return new cn(r,t)}function Ne(e,t){return e.$instanceOf(t)}function Jp(e){return ve(e.rootElements,function(t){return Ne(t,"bpmn:Process")||Ne(t,"bpmn:Collaboration")})}function mi(e){var t={},r=[],n={};function i(w,x){return function(_){w(_,x)}}function o(w){t[w.id]=w}function a(w){return t[w.id]}function u(w,x){var _=w.gfx;if(_)throw new Error(`already rendered ${be(w)}`);return e.element(w,n[w.id],x)}function p(w,x){return e.root(w,n[w.id],x)}function f(w,x){try{var _=n[w.id]&&u(w,x);return o(w),_}catch(ne){m(ne.message,{element:w,error:ne}),console.error(`failed to import ${be(w)}`,ne)}}function m(w,x){e.error(w,x)}var y=this.registerDi=function(x){var _=x.bpmnElement;_?n[_.id]?m(`multiple DI elements defined for ${be(_)}`,{element:_}):n[_.id]=x:m(`no bpmnElement referenced in ${be(x)}`,{element:x})};function A(w){D(w.plane)}function D(w){y(w),T(w.planeElement,Y)}function Y(w){y(w)}this.handleDefinitions=function(x,_){var ne=x.diagrams;if(_&&ne.indexOf(_)===-1)throw new Error("diagram not part of <bpmn:Definitions />");if(!_&&ne&&ne.length&&(_=ne[0]),!_)throw new Error("no diagram to display");n={},A(_);var Re=_.plane;if(!Re)throw new Error(`no plane for ${be(_)}`);var c=Re.bpmnElement;if(!c)if(c=Jp(x),c)m(`correcting missing bpmnElement on ${be(Re)} to ${be(c)}`),Re.bpmnElement=c,y(Re);else throw new Error("no process or collaboration to display");var l=p(c,Re);if(Ne(c,"bpmn:Process")||Ne(c,"bpmn:SubProcess"))z(c,l);else if(Ne(c,"bpmn:Collaboration"))H(c,l),W(x.rootElements,l);else throw new Error(`unsupported bpmnElement for ${be(Re)}: ${be(c)}`);F(r)};var F=this.handleDeferred=function(){for(var x;r.length;)x=r.shift(),x()};function z(w,x){He(w,x),M(w.ioSpecification,x),v(w.artifacts,x),o(w)}function W(w,x){var _=ft(w,function(ne){return!a(ne)&&Ne(ne,"bpmn:Process")&&ne.laneSets});_.forEach(i(z,x))}function G(w,x){f(w,x)}function k(w,x){T(w,i(G,x))}function E(w,x){f(w,x)}function S(w,x){f(w,x)}function B(w,x){f(w,x)}function N(w,x){f(w,x)}function v(w,x){T(w,function(_){Ne(_,"bpmn:Association")?r.push(function(){N(_,x)}):N(_,x)})}function M(w,x){w&&(T(w.dataInputs,i(S,x)),T(w.dataOutputs,i(B,x)))}var C=this.handleSubProcess=function(x,_){He(x,_),v(x.artifacts,_)};function b(w,x){var _=f(w,x);Ne(w,"bpmn:SubProcess")&&C(w,_||x),Ne(w,"bpmn:Activity")&&M(w.ioSpecification,x),r.push(function(){T(w.dataInputAssociations,i(E,x)),T(w.dataOutputAssociations,i(E,x))})}function I(w,x){f(w,x)}function q(w,x){f(w,x)}function ee(w,x){r.push(function(){var _=f(w,x);w.childLaneSet&&Ve(w.childLaneSet,_||x),re(w)})}function Ve(w,x){T(w.lanes,i(ee,x))}function Wt(w,x){T(w,i(Ve,x))}function He(w,x){Oe(w.flowElements,x),w.laneSets&&Wt(w.laneSets,x)}function Oe(w,x){T(w,function(_){Ne(_,"bpmn:SequenceFlow")?r.push(function(){I(_,x)}):Ne(_,"bpmn:BoundaryEvent")?r.unshift(function(){b(_,x)}):Ne(_,"bpmn:FlowNode")?b(_,x):Ne(_,"bpmn:DataObject")||(Ne(_,"bpmn:DataStoreReference")||Ne(_,"bpmn:DataObjectReference")?q(_,x):m(`unrecognized flowElement ${be(_)} in context ${be(x&&x.businessObject)}`,{element:_,context:x}))})}function K(w,x){var _=f(w,x),ne=w.processRef;ne&&z(ne,_||x)}function H(w,x){T(w.participants,i(K,x)),r.push(function(){k(w.messageFlows,x)}),v(w.artifacts,x)}function re(w){T(w.flowNodeRef,function(x){var _=x.get("lanes");_&&_.push(w)})}}function xa(e,t,r){var n,i,o,a,u=[];function p(f,m){var y={root:function(F,z){return n.add(F,z)},element:function(F,z,W){return n.add(F,z,W)},error:function(F,z){u.push({message:F,context:z})}},A=new mi(y);m=m||f.diagrams&&f.diagrams[0];var D=ec(f,m);if(!D)throw new Error("no diagram to display");T(D,function(F){A.handleDefinitions(f,F)});var Y=m.plane.bpmnElement.id;o.setRootElement(o.findRoot(Y+"_plane")||o.findRoot(Y))}return new Promise(function(f,m){try{return n=e.get("bpmnImporter"),i=e.get("eventBus"),o=e.get("canvas"),i.fire("import.render.start",{definitions:t}),p(t,r),i.fire("import.render.complete",{error:a,warnings:u}),f({warnings:u})}catch(y){return y.warnings=u,m(y)}})}function ec(e,t){if(!(!t||!t.plane)){var r=t.plane.bpmnElement,n=r;!O(r,"bpmn:Process")&&!O(r,"bpmn:Collaboration")&&(n=tc(r));var i;O(n,"bpmn:Collaboration")?i=n:i=ve(e.rootElements,function(f){if(O(f,"bpmn:Collaboration"))return ve(f.participants,function(m){return m.processRef===n})});var o=[n];i&&(o=Ii(i.participants,function(f){return f.processRef}),o.push(i));var a=wa(o),u=[t],p=[r];return T(e.diagrams,function(f){if(f.plane){var m=f.plane.bpmnElement;a.indexOf(m)!==-1&&p.indexOf(m)===-1&&(u.push(f),p.push(m))}}),u}}function wa(e){var t=[];return T(e,function(r){r&&(t.push(r),t=t.concat(wa(r.flowElements)))}),t}function tc(e){for(var t=e;t;){if(O(t,"bpmn:Process"))return t;t=t.$parent}}var rc='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14.02 5.57" width="53" height="21"><path fill="currentColor" d="M1.88.92v.14c0 .41-.13.68-.4.8.33.14.46.44.46.86v.33c0 .61-.33.95-.95.95H0V0h.95c.65 0 .93.3.93.92zM.63.57v1.06h.24c.24 0 .38-.1.38-.43V.98c0-.28-.1-.4-.32-.4zm0 1.63v1.22h.36c.2 0 .32-.1.32-.39v-.35c0-.37-.12-.48-.4-.48H.63zM4.18.99v.52c0 .64-.31.98-.94.98h-.3V4h-.62V0h.92c.63 0 .94.35.94.99zM2.94.57v1.35h.3c.2 0 .3-.09.3-.37v-.6c0-.29-.1-.38-.3-.38h-.3zm2.89 2.27L6.25 0h.88v4h-.6V1.12L6.1 3.99h-.6l-.46-2.82v2.82h-.55V0h.87zM8.14 1.1V4h-.56V0h.79L9 2.4V0h.56v4h-.64zm2.49 2.29v.6h-.6v-.6zM12.12 1c0-.63.33-1 .95-1 .61 0 .95.37.95 1v2.04c0 .64-.34 1-.95 1-.62 0-.95-.37-.95-1zm.62 2.08c0 .28.13.39.33.39s.32-.1.32-.4V.98c0-.29-.12-.4-.32-.4s-.33.11-.33.4z"/><path fill="currentColor" d="M0 4.53h14.02v1.04H0zM11.08 0h.63v.62h-.63zm.63 4V1h-.63v2.98z"/></svg>',yi=rc,gi={verticalAlign:"middle"},vi={color:"#404040"},nc={zIndex:"1001",position:"fixed",top:"0",left:"0",right:"0",bottom:"0"},ic={width:"100%",height:"100%",background:"rgba(40,40,40,0.2)"},oc={position:"absolute",left:"50%",top:"40%",transform:"translate(-50%)",width:"260px",padding:"10px",background:"white",boxShadow:"0 1px 4px rgba(0,0,0,0.3)",fontFamily:"Helvetica, Arial, sans-serif",fontSize:"14px",display:"flex",lineHeight:"1.3"},ac='<div class="bjs-powered-by-lightbox"><div class="backdrop"></div><div class="notice"><a href="https://bpmn.io" target="_blank" rel="noopener" class="link">'+yi+'</a><span>Web-based tooling for BPMN, DMN and forms powered by <a href="https://bpmn.io" target="_blank" rel="noopener">bpmn.io</a>.</span></div></div>',gt;function sc(){gt=xe(ac),Ae(gt,nc),Ae(Ue("svg",gt),gi),Ae(Ue(".backdrop",gt),ic),Ae(Ue(".notice",gt),oc),Ae(Ue(".link",gt),vi,{margin:"15px 20px 15px 10px",alignSelf:"center"})}function Ea(){gt||(sc(),pr.bind(gt,".backdrop","click",function(e){document.body.removeChild(gt)})),document.body.appendChild(gt)}var fn=5,_a="djs-outline-hidden";function pe(e){e=R({},uc,e),this._moddle=this._createModdle(e),this._container=this._createContainer(e),this._init(this._container,this._moddle,e),cc(this._container)}ge(pe,yt);pe.prototype.importXML=async function(t,r){let n=this;function i(a){return n.get("eventBus").createEvent(a)}let o=[];try{t=this._emit("import.parse.start",{xml:t})||t;let a;try{a=await this._moddle.fromXML(t,"bpmn:Definitions")}catch(A){throw this._emit("import.parse.complete",{error:A}),A}let u=a.rootElement,p=a.references,f=a.warnings,m=a.elementsById;o=o.concat(f),u=this._emit("import.parse.complete",i({error:null,definitions:u,elementsById:m,references:p,warnings:o}))||u;let y=await this.importDefinitions(u,r);return o=o.concat(y.warnings),this._emit("import.done",{error:null,warnings:o}),{warnings:o}}catch(a){let u=a;throw o=o.concat(u.warnings||[]),dn(u,o),u=lc(u),this._emit("import.done",{error:u,warnings:u.warnings}),u}};pe.prototype.importDefinitions=async function(t,r){return this._setDefinitions(t),{warnings:(await this.open(r)).warnings}};pe.prototype.open=async function(t){let r=this._definitions,n=t;if(!r){let o=new Error("no XML imported");throw dn(o,[]),o}if(typeof t=="string"&&(n=pc(r,t),!n)){let o=new Error("BPMNDiagram <"+t+"> not found");throw dn(o,[]),o}try{this.clear()}catch(o){throw dn(o,[]),o}let{warnings:i}=await xa(this,r,n);return{warnings:i}};pe.prototype.saveXML=async function(t){t=t||{};let r=this._definitions,n,i;try{if(!r)throw new Error("no definitions loaded");r=this._emit("saveXML.start",{definitions:r})||r,i=(await this._moddle.toXML(r,t)).xml,i=this._emit("saveXML.serialized",{xml:i})||i}catch(a){n=a}let o=n?{error:n}:{xml:i};if(this._emit("saveXML.done",o),n)throw n;return o};pe.prototype.saveSVG=async function(){this._emit("saveSVG.start");let t,r;try{let n=this.get("canvas"),i=n.getActiveLayer(),o=Ue(":scope > defs",n._svg),a=Ln(i),u=o?"<defs>"+Ln(o)+"</defs>":"",p=n.getContainer();Je(p).add(_a);let f;try{f=i.getBBox()}finally{Je(p).remove(_a)}let m=f.x-fn,y=f.y-fn,A=f.width+fn*2,D=f.height+fn*2;t=`<?xml version="1.0" encoding="utf-8"?>
<!-- created with bpmn-js / http://bpmn.io -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="`+A+'" height="'+D+'" viewBox="'+m+" "+y+" "+A+" "+D+'" version="1.1">'+u+a+"</svg>"}catch(n){r=n}if(this._emit("saveSVG.done",{error:r,svg:t}),r)throw r;return{svg:t}};pe.prototype._setDefinitions=function(e){this._definitions=e};pe.prototype.getModules=function(){return this._modules};pe.prototype.clear=function(){this.getDefinitions()&&yt.prototype.clear.call(this)};pe.prototype.destroy=function(){yt.prototype.destroy.call(this),Xt(this._container)};pe.prototype.on=function(e,t,r,n){return this.get("eventBus").on(e,t,r,n)};pe.prototype.off=function(e,t){this.get("eventBus").off(e,t)};pe.prototype.attachTo=function(e){if(!e)throw new Error("parentNode required");this.detach(),e.get&&e.constructor.prototype.jquery&&(e=e.get(0)),typeof e=="string"&&(e=Ue(e)),e.appendChild(this._container),this._emit("attach",{}),this.get("canvas").resized()};pe.prototype.getDefinitions=function(){return this._definitions};pe.prototype.detach=function(){let e=this._container,t=e.parentNode;t&&(this._emit("detach",{}),t.removeChild(e))};pe.prototype._init=function(e,t,r){let n=r.modules||this.getModules(r),i=r.additionalModules||[],o=[{bpmnjs:["value",this],moddle:["value",t]}],a=[].concat(o,n,i),u=R(zi(r,["additionalModules"]),{canvas:R({},r.canvas,{container:e}),modules:a});yt.call(this,u),r&&r.container&&this.attachTo(r.container)};pe.prototype._emit=function(e,t){return this.get("eventBus").fire(e,t)};pe.prototype._createContainer=function(e){let t=xe('<div class="bjs-container bio-theme-parent"></div>');return Ae(t,{width:Aa(e.width),height:Aa(e.height),position:e.position}),t};pe.prototype._createModdle=function(e){let t=R({},this._moddleExtensions,e.moddleExtensions);return new ba(t)};pe.prototype._modules=[];function dn(e,t){return e.warnings=t,e}function lc(e){let r=/unparsable content <([^>]+)> detected([\s\S]*)$/.exec(e.message);return r&&(e.message="unparsable content <"+r[1]+"> detected; this may indicate an invalid BPMN 2.0 diagram file"+r[2]),e}var uc={width:"100%",height:"100%",position:"relative"};function Aa(e){return e+(Le(e)?"px":"")}function pc(e,t){return t&&ve(e.diagrams,function(r){return r.id===t})||null}function cc(e){let r='<a href="http://bpmn.io" target="_blank" class="bjs-powered-by" title="Powered by bpmn.io" >'+yi+"</a>",n=xe(r);Ae(Ue("svg",n),gi),Ae(n,vi,{position:"absolute",bottom:"15px",right:"15px",zIndex:"100"}),e.appendChild(n),Se.bind(n,"click",function(i){Ea(),i.preventDefault()})}function Nt(e){pe.call(this,e)}ge(Nt,pe);Nt.prototype._modules=[xo,Co,Kr,en,zr];Nt.prototype._moddleExtensions={};var fc=300;function hn(e,t,r){this._selectionWasVisible=!1;let n=lr(()=>{this._selectionWasVisible=i()},fc);e.on("canvas.viewbox.changed",n),e.on("selection.changed",n),e.on("diagram.destroy",()=>{n.cancel()}),e.on("canvas.resized",()=>{var o=r.get();if(o.length&&this._selectionWasVisible&&!i()){var a=t.getRootElement();t.scrollToElement(o.concat(a))}});function i(){var o=r.get();if(!o.length)return!1;var a=xt(o),u=t.viewbox(),p=Rt(a),f=Rt(u);return p.left>=f.left&&p.right<=f.right&&p.top>=f.top&&p.bottom<=f.bottom}this._flush=n.flush}hn.$inject=["eventBus","canvas","selection"];var Sa={__init__:["keepSelectionVisible"],__depends__:[en],keepSelectionVisible:["type",hn]};var ka=["c","C"],Ca=["v","V"],dc=["d","D"],hc=["x","X"],Ra=["y","Y"],bi=["z","Z"];function Pa(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function tt(e){return e.altKey?!1:e.ctrlKey||e.metaKey}function $e(e,t){return e=le(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(gc(t))!==-1}var mc=new RegExp("^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),yc=new RegExp("^\\P{Letter}$","u");function gc(e){var t=e.key,r=/^Key([A-Z])$/.exec(e.code||"");if(!r||typeof t!="string")return null;var n=r[1];return mc.test(t)?e.shiftKey?n:n.toLowerCase():e.shiftKey&&yc.test(t)&&e.keyCode===n.charCodeAt(0)?n:null}function mn(e){return e.shiftKey}function Ta(e){return tt(e)&&$e(ka,e)}function Ma(e){return tt(e)&&$e(Ca,e)}function ja(e){return tt(e)&&$e(dc,e)}function Da(e){return tt(e)&&$e(hc,e)}function Na(e){return tt(e)&&!mn(e)&&$e(bi,e)}function Oa(e){return tt(e)&&($e(Ra,e)||$e(bi,e)&&mn(e))}var yn="keyboard.keydown",vc="keyboard.keyup",bc=1e3,Ba="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see https://github.com/bpmn-io/diagram-js/issues/661";function _e(e,t){var r=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){r._fire("destroy"),r.unbind()}),e.bindTo&&console.error("unsupported configuration <keyboard.bindTo>",new Error(Ba));var n=e&&e.bind!==!1;t.on("canvas.init",function(i){r._target=i.svg,n&&r.bind(),r._fire("init")})}_e.$inject=["config.keyboard","eventBus"];_e.prototype._keydownHandler=function(e){this._keyHandler(e,yn)};_e.prototype._keyupHandler=function(e){this._keyHandler(e,vc)};_e.prototype._keyHandler=function(e,t){var r;if(!this._isEventIgnored(e)){var n={keyEvent:e};r=this._eventBus.fire(t||yn,n),r&&e.preventDefault()}};_e.prototype._isEventIgnored=function(e){return!1};_e.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(Ba)),this.unbind(),e=this._node=this._target,Se.bind(e,"keydown",this._keydownHandler),Se.bind(e,"keyup",this._keyupHandler),this._fire("bind")};_e.prototype.getBinding=function(){return this._node};_e.prototype.unbind=function(){var e=this._node;e&&(this._fire("unbind"),Se.unbind(e,"keydown",this._keydownHandler),Se.unbind(e,"keyup",this._keyupHandler)),this._node=null};_e.prototype._fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};_e.prototype.addListener=function(e,t,r){at(e)&&(r=t,t=e,e=bc),this._eventBus.on(r||yn,e,t)};_e.prototype.removeListener=function(e,t){this._eventBus.off(t||yn,e)};_e.prototype.hasModifier=Pa;_e.prototype.isCmd=tt;_e.prototype.isShift=mn;_e.prototype.isKey=$e;var xc=500;function wr(e,t){var r=this;e.on("editorActions.init",xc,function(n){var i=n.editorActions;r.registerBindings(t,i)})}wr.$inject=["eventBus","keyboard"];wr.prototype.registerBindings=function(e,t){function r(n,i){t.isRegistered(n)&&e.addListener(i)}r("undo",function(n){var i=n.keyEvent;if(Na(i))return t.trigger("undo"),!0}),r("redo",function(n){var i=n.keyEvent;if(Oa(i))return t.trigger("redo"),!0}),r("copy",function(n){var i=n.keyEvent;if(Ta(i))return t.trigger("copy"),!0}),r("paste",function(n){var i=n.keyEvent;if(Ma(i))return t.trigger("paste"),!0}),r("duplicate",function(n){var i=n.keyEvent;if(ja(i))return t.trigger("duplicate"),!0}),r("cut",function(n){var i=n.keyEvent;if(Da(i))return t.trigger("cut"),!0}),r("stepZoom",function(n){var i=n.keyEvent;if($e(["+","="],i)&&tt(i))return t.trigger("stepZoom",{value:1}),!0}),r("stepZoom",function(n){var i=n.keyEvent;if($e("-",i)&&tt(i))return t.trigger("stepZoom",{value:-1}),!0}),r("zoom",function(n){var i=n.keyEvent;if($e("0",i)&&tt(i))return t.trigger("zoom",{value:1}),!0}),r("removeSelection",function(n){var i=n.keyEvent;if($e(["Backspace","Delete"],i))return t.trigger("removeSelection"),!0})};var Ia={__init__:["keyboard","keyboardBindings"],keyboard:["type",_e],keyboardBindings:["type",wr]};var wc={moveSpeed:50,moveSpeedAccelerated:200};function gn(e,t,r){var n=this;this._config=R({},wc,e||{}),t.addListener(i);function i(o){var a=o.keyEvent,u=n._config;if(t.isCmd(a)&&t.isKey(["ArrowLeft","ArrowUp","ArrowDown","ArrowRight"],a)){var p=t.isShift(a)?u.moveSpeedAccelerated:u.moveSpeed,f;switch(a.key){case"ArrowLeft":f="left";break;case"ArrowUp":f="up";break;case"ArrowRight":f="right";break;case"ArrowDown":f="down";break}return n.moveCanvas({speed:p,direction:f}),!0}}this.moveCanvas=function(o){var a=0,u=0,p=o.speed,f=p/Math.min(Math.sqrt(r.viewbox().scale),1);switch(o.direction){case"left":a=f;break;case"up":u=f;break;case"right":a=-f;break;case"down":u=-f;break}r.scroll({dx:a,dy:u})}}gn.$inject=["config.keyboardMove","keyboard","canvas"];var La={__depends__:[Ia],__init__:["keyboardMove"],keyboardMove:["type",gn]};var Ec=/^djs-cursor-.*$/;function xi(e){var t=Je(document.body);t.removeMatching(Ec),e&&t.add("djs-cursor-"+e)}function Fa(){xi(null)}var _c=5e3;function za(e,t){t=t||"element.click";function r(){return!1}return e.once(t,_c,r),function(){e.off(t,r)}}function wi(e,t){return{x:e.x-t.x,y:e.y-t.y}}var Ac=15;function vn(e,t){var r;function n(u){return a(u.originalEvent)}e.on("canvas.focus.changed",function(u){u.focused?e.on("element.mousedown",500,n):e.off("element.mousedown",n)}),e.on("diagram.destroy",function(){r&&o()});function i(u){var p=r.start,f=r.button,m=Xn(u),y=wi(m,p);if(!r.dragging&&Sc(y)>Ac&&(r.dragging=!0,f===0&&za(e),xi("grab")),r.dragging){var A=r.last||r.start;y=wi(m,A),t.scroll({dx:y.x,dy:y.y}),r.last=m}u.preventDefault()}function o(u){Se.unbind(document,"mousemove",i),Se.unbind(document,"mouseup",o),r=null,Fa()}function a(u){if(!Hn(u.target,".djs-draggable")){var p=u.button;if(!(p>=2||u.ctrlKey||u.shiftKey||u.altKey))return r={button:p,start:Xn(u)},Se.bind(document,"mousemove",i),Se.bind(document,"mouseup",o),!0}}this.isActive=function(){return!!r}}vn.$inject=["eventBus","canvas"];function Sc(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var $a={__init__:["moveCanvas"],moveCanvas:["type",vn]};function Er(e){return Math.log(e)/Math.log(10)}function Ei(e,t){var r=Er(e.min),n=Er(e.max),i=Math.abs(r)+Math.abs(n);return i/t}function Va(e,t){return Math.max(e.min,Math.min(e.max,t))}var kc=Math.sign||function(e){return e>=0?1:-1},_i={min:.2,max:4},Ha=10,Cc=.1,Rc=.75;function rt(e,t,r){e=e||{},this._enabled=!1,this._canvas=r,this._container=r._container,this._handleWheel=st(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||Rc;var n=this;t.on("canvas.mouseover",function(){n._init(e.enabled!==!1)}),t.on("canvas.mouseout",function(){n._init(!1)})}rt.$inject=["config.zoomScroll","eventBus","canvas"];rt.prototype.scroll=function(t){this._canvas.scroll(t)};rt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};rt.prototype.zoom=function(t,r){var n=Ei(_i,Ha*2);this._totalDelta+=t,Math.abs(this._totalDelta)>Cc&&(this._zoom(t,r,n),this._totalDelta=0)};rt.prototype._handleWheel=function(t){if(this._enabled){var r=this._container;t.preventDefault();var n=t.ctrlKey||Ro()&&t.metaKey,i=t.shiftKey,o=-1*this._scale,a;if(n?o*=t.deltaMode===0?.02:.32:o*=t.deltaMode===0?1:16,n){var u=r.getBoundingClientRect(),p={x:t.clientX-u.left,y:t.clientY-u.top};a=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*kc(t.deltaY)*o,this.zoom(a,p)}else i?a={dx:o*t.deltaY,dy:0}:a={dx:o*t.deltaX,dy:o*t.deltaY},this.scroll(a)}};rt.prototype.stepZoom=function(t,r){var n=Ei(_i,Ha);this._zoom(t,r,n)};rt.prototype._zoom=function(e,t,r){var n=this._canvas,i=e>0?1:-1,o=Er(n.zoom()),a=Math.round(o/r)*r;a+=r*i;var u=Math.pow(10,a);n.zoom(Va(_i,u),t)};rt.prototype.toggle=function(t){var r=this._container,n=this._handleWheel,i=this._enabled;return typeof t>"u"&&(t=!i),i!==t&&Se[t?"bind":"unbind"](r,"wheel",n,!1),this._enabled=t,t};rt.prototype._init=function(e){this.toggle(e)};var Wa={__init__:["zoomScroll"],zoomScroll:["type",rt]};function Vt(e){Nt.call(this,e)}ge(Vt,Nt);Vt.prototype._navigationModules=[Sa,La,$a,Wa];Vt.prototype._modules=[].concat(Nt.prototype._modules,Vt.prototype._navigationModules);var Ka={name:"Camunda",uri:"http://camunda.org/schema/1.0/bpmn",prefix:"camunda",xml:{tagAlias:"lowerCase"},associations:[],types:[{name:"Definitions",isAbstract:!0,extends:["bpmn:Definitions"],properties:[{name:"diagramRelationId",isAttr:!0,type:"String"}]},{name:"InOutBinding",superClass:["Element"],isAbstract:!0,properties:[{name:"source",isAttr:!0,type:"String"},{name:"sourceExpression",isAttr:!0,type:"String"},{name:"target",isAttr:!0,type:"String"},{name:"businessKey",isAttr:!0,type:"String"},{name:"local",isAttr:!0,type:"Boolean",default:!1},{name:"variables",isAttr:!0,type:"String"}]},{name:"In",superClass:["InOutBinding"],meta:{allowedIn:["bpmn:CallActivity","bpmn:SignalEventDefinition"]}},{name:"Out",superClass:["InOutBinding"],meta:{allowedIn:["bpmn:CallActivity"]}},{name:"AsyncCapable",isAbstract:!0,extends:["bpmn:Activity","bpmn:Gateway","bpmn:Event"],properties:[{name:"async",isAttr:!0,type:"Boolean",default:!1},{name:"asyncBefore",isAttr:!0,type:"Boolean",default:!1},{name:"asyncAfter",isAttr:!0,type:"Boolean",default:!1},{name:"exclusive",isAttr:!0,type:"Boolean",default:!0}]},{name:"JobPriorized",isAbstract:!0,extends:["bpmn:Process","camunda:AsyncCapable"],properties:[{name:"jobPriority",isAttr:!0,type:"String"}]},{name:"SignalEventDefinitionExtension",isAbstract:!0,extends:["bpmn:SignalEventDefinition"],properties:[{name:"async",isAttr:!0,type:"Boolean",default:!1}]},{name:"ErrorEventDefinitionExtension",isAbstract:!0,extends:["bpmn:ErrorEventDefinition"],properties:[{name:"errorCodeVariable",isAttr:!0,type:"String"},{name:"errorMessageVariable",isAttr:!0,type:"String"}]},{name:"ErrorEventDefinition",superClass:["bpmn:ErrorEventDefinition","Element"],properties:[{name:"expression",isAttr:!0,type:"String"}],meta:{allowedIn:["bpmn:ServiceTask"]}},{name:"Error",isAbstract:!0,extends:["bpmn:Error"],properties:[{name:"camunda:errorMessage",isAttr:!0,type:"String"}]},{name:"PotentialStarter",superClass:["Element"],properties:[{name:"resourceAssignmentExpression",type:"bpmn:ResourceAssignmentExpression"}]},{name:"FormSupported",isAbstract:!0,extends:["bpmn:StartEvent","bpmn:UserTask"],properties:[{name:"formHandlerClass",isAttr:!0,type:"String"},{name:"formKey",isAttr:!0,type:"String"},{name:"formRef",isAttr:!0,type:"String"},{name:"formRefBinding",isAttr:!0,type:"String"},{name:"formRefVersion",isAttr:!0,type:"String"}]},{name:"TemplateSupported",isAbstract:!0,extends:["bpmn:Collaboration","bpmn:Process","bpmn:FlowElement"],properties:[{name:"modelerTemplate",isAttr:!0,type:"String"},{name:"modelerTemplateVersion",isAttr:!0,type:"Integer"}]},{name:"Initiator",isAbstract:!0,extends:["bpmn:StartEvent"],properties:[{name:"initiator",isAttr:!0,type:"String"}]},{name:"ScriptTask",isAbstract:!0,extends:["bpmn:ScriptTask"],properties:[{name:"resultVariable",isAttr:!0,type:"String"},{name:"resource",isAttr:!0,type:"String"}]},{name:"Process",isAbstract:!0,extends:["bpmn:Process"],properties:[{name:"candidateStarterGroups",isAttr:!0,type:"String"},{name:"candidateStarterUsers",isAttr:!0,type:"String"},{name:"versionTag",isAttr:!0,type:"String"},{name:"historyTimeToLive",isAttr:!0,type:"String"},{name:"isStartableInTasklist",isAttr:!0,type:"Boolean",default:!0}]},{name:"EscalationEventDefinitionExtension",isAbstract:!0,extends:["bpmn:EscalationEventDefinition"],properties:[{name:"escalationCodeVariable",isAttr:!0,type:"String"}]},{name:"FormalExpression",isAbstract:!0,extends:["bpmn:FormalExpression"],properties:[{name:"resource",isAttr:!0,type:"String"}]},{name:"Assignable",extends:["bpmn:UserTask"],properties:[{name:"assignee",isAttr:!0,type:"String"},{name:"candidateUsers",isAttr:!0,type:"String"},{name:"candidateGroups",isAttr:!0,type:"String"},{name:"dueDate",isAttr:!0,type:"String"},{name:"followUpDate",isAttr:!0,type:"String"},{name:"priority",isAttr:!0,type:"String"}]},{name:"CallActivity",extends:["bpmn:CallActivity"],properties:[{name:"calledElementBinding",isAttr:!0,type:"String",default:"latest"},{name:"calledElementVersion",isAttr:!0,type:"String"},{name:"calledElementVersionTag",isAttr:!0,type:"String"},{name:"calledElementTenantId",isAttr:!0,type:"String"},{name:"caseRef",isAttr:!0,type:"String"},{name:"caseBinding",isAttr:!0,type:"String",default:"latest"},{name:"caseVersion",isAttr:!0,type:"String"},{name:"caseTenantId",isAttr:!0,type:"String"},{name:"variableMappingClass",isAttr:!0,type:"String"},{name:"variableMappingDelegateExpression",isAttr:!0,type:"String"}]},{name:"ServiceTaskLike",extends:["bpmn:ServiceTask","bpmn:BusinessRuleTask","bpmn:SendTask","bpmn:MessageEventDefinition"],properties:[{name:"expression",isAttr:!0,type:"String"},{name:"class",isAttr:!0,type:"String"},{name:"delegateExpression",isAttr:!0,type:"String"},{name:"resultVariable",isAttr:!0,type:"String"}]},{name:"DmnCapable",extends:["bpmn:BusinessRuleTask"],properties:[{name:"decisionRef",isAttr:!0,type:"String"},{name:"decisionRefBinding",isAttr:!0,type:"String",default:"latest"},{name:"decisionRefVersion",isAttr:!0,type:"String"},{name:"mapDecisionResult",isAttr:!0,type:"String",default:"resultList"},{name:"decisionRefTenantId",isAttr:!0,type:"String"}]},{name:"ExternalCapable",extends:["camunda:ServiceTaskLike"],properties:[{name:"type",isAttr:!0,type:"String"},{name:"topic",isAttr:!0,type:"String"}]},{name:"TaskPriorized",extends:["bpmn:Process","camunda:ExternalCapable"],properties:[{name:"taskPriority",isAttr:!0,type:"String"}]},{name:"Properties",superClass:["Element"],meta:{allowedIn:["*"]},properties:[{name:"values",type:"Property",isMany:!0}]},{name:"Property",superClass:["Element"],properties:[{name:"id",type:"String",isAttr:!0},{name:"name",type:"String",isAttr:!0},{name:"value",type:"String",isAttr:!0}]},{name:"Connector",superClass:["Element"],meta:{allowedIn:["camunda:ServiceTaskLike"]},properties:[{name:"inputOutput",type:"InputOutput"},{name:"connectorId",type:"String"}]},{name:"InputOutput",superClass:["Element"],meta:{allowedIn:["bpmn:FlowNode","camunda:Connector"]},properties:[{name:"inputOutput",type:"InputOutput"},{name:"connectorId",type:"String"},{name:"inputParameters",isMany:!0,type:"InputParameter"},{name:"outputParameters",isMany:!0,type:"OutputParameter"}]},{name:"InputOutputParameter",properties:[{name:"name",isAttr:!0,type:"String"},{name:"value",isBody:!0,type:"String"},{name:"definition",type:"InputOutputParameterDefinition"}]},{name:"InputOutputParameterDefinition",isAbstract:!0},{name:"List",superClass:["InputOutputParameterDefinition"],properties:[{name:"items",isMany:!0,type:"InputOutputParameterDefinition"}]},{name:"Map",superClass:["InputOutputParameterDefinition"],properties:[{name:"entries",isMany:!0,type:"Entry"}]},{name:"Entry",properties:[{name:"key",isAttr:!0,type:"String"},{name:"value",isBody:!0,type:"String"},{name:"definition",type:"InputOutputParameterDefinition"}]},{name:"Value",superClass:["InputOutputParameterDefinition"],properties:[{name:"id",isAttr:!0,type:"String"},{name:"name",isAttr:!0,type:"String"},{name:"value",isBody:!0,type:"String"}]},{name:"Script",superClass:["InputOutputParameterDefinition"],properties:[{name:"scriptFormat",isAttr:!0,type:"String"},{name:"resource",isAttr:!0,type:"String"},{name:"value",isBody:!0,type:"String"}]},{name:"Field",superClass:["Element"],meta:{allowedIn:["camunda:ServiceTaskLike","camunda:ExecutionListener","camunda:TaskListener"]},properties:[{name:"name",isAttr:!0,type:"String"},{name:"expression",type:"String"},{name:"stringValue",isAttr:!0,type:"String"},{name:"string",type:"String"}]},{name:"InputParameter",superClass:["InputOutputParameter"]},{name:"OutputParameter",superClass:["InputOutputParameter"]},{name:"Collectable",isAbstract:!0,extends:["bpmn:MultiInstanceLoopCharacteristics"],superClass:["camunda:AsyncCapable"],properties:[{name:"collection",isAttr:!0,type:"String"},{name:"elementVariable",isAttr:!0,type:"String"}]},{name:"FailedJobRetryTimeCycle",superClass:["Element"],meta:{allowedIn:["camunda:AsyncCapable","bpmn:MultiInstanceLoopCharacteristics"]},properties:[{name:"body",isBody:!0,type:"String"}]},{name:"ExecutionListener",superClass:["Element"],meta:{allowedIn:["bpmn:Task","bpmn:ServiceTask","bpmn:UserTask","bpmn:BusinessRuleTask","bpmn:ScriptTask","bpmn:ReceiveTask","bpmn:ManualTask","bpmn:ExclusiveGateway","bpmn:SequenceFlow","bpmn:ParallelGateway","bpmn:InclusiveGateway","bpmn:EventBasedGateway","bpmn:StartEvent","bpmn:IntermediateCatchEvent","bpmn:IntermediateThrowEvent","bpmn:EndEvent","bpmn:BoundaryEvent","bpmn:CallActivity","bpmn:SubProcess","bpmn:Process"]},properties:[{name:"expression",isAttr:!0,type:"String"},{name:"class",isAttr:!0,type:"String"},{name:"delegateExpression",isAttr:!0,type:"String"},{name:"event",isAttr:!0,type:"String"},{name:"script",type:"Script"},{name:"fields",type:"Field",isMany:!0}]},{name:"TaskListener",superClass:["Element"],meta:{allowedIn:["bpmn:UserTask"]},properties:[{name:"expression",isAttr:!0,type:"String"},{name:"class",isAttr:!0,type:"String"},{name:"delegateExpression",isAttr:!0,type:"String"},{name:"event",isAttr:!0,type:"String"},{name:"script",type:"Script"},{name:"fields",type:"Field",isMany:!0},{name:"id",type:"String",isAttr:!0},{name:"eventDefinitions",type:"bpmn:TimerEventDefinition",isMany:!0}]},{name:"FormProperty",superClass:["Element"],meta:{allowedIn:["bpmn:StartEvent","bpmn:UserTask"]},properties:[{name:"id",type:"String",isAttr:!0},{name:"name",type:"String",isAttr:!0},{name:"type",type:"String",isAttr:!0},{name:"required",type:"String",isAttr:!0},{name:"readable",type:"String",isAttr:!0},{name:"writable",type:"String",isAttr:!0},{name:"variable",type:"String",isAttr:!0},{name:"expression",type:"String",isAttr:!0},{name:"datePattern",type:"String",isAttr:!0},{name:"default",type:"String",isAttr:!0},{name:"values",type:"Value",isMany:!0}]},{name:"FormData",superClass:["Element"],meta:{allowedIn:["bpmn:StartEvent","bpmn:UserTask"]},properties:[{name:"fields",type:"FormField",isMany:!0},{name:"businessKey",type:"String",isAttr:!0}]},{name:"FormField",superClass:["Element"],properties:[{name:"id",type:"String",isAttr:!0},{name:"label",type:"String",isAttr:!0},{name:"type",type:"String",isAttr:!0},{name:"datePattern",type:"String",isAttr:!0},{name:"defaultValue",type:"String",isAttr:!0},{name:"properties",type:"Properties"},{name:"validation",type:"Validation"},{name:"values",type:"Value",isMany:!0}]},{name:"Validation",superClass:["Element"],properties:[{name:"constraints",type:"Constraint",isMany:!0}]},{name:"Constraint",superClass:["Element"],properties:[{name:"name",type:"String",isAttr:!0},{name:"config",type:"String",isAttr:!0}]},{name:"ConditionalEventDefinitionExtension",isAbstract:!0,extends:["bpmn:ConditionalEventDefinition"],properties:[{name:"variableName",isAttr:!0,type:"String"},{name:"variableEvents",isAttr:!0,type:"String"}]}],emumerations:[]};var Ua=`/**
 * Semantic tokens, copied from \`@bpmn-io/theme\` to style the components
 * according to this theme.
 *
 * Names and values of the tokens should stay intact with the \`@bpmn-io/theme\`
 * source of truth, to ensure matching styles and allow overrides with an
 * alternative theme.
 */
.bio-theme-parent {
  --bio-surface: hsl(0, 0%, 100%);
  --bio-surface-overlay: hsl(0, 0%, 100%);
  --bio-surface-subtle: hsl(225, 10%, 97%);
  --bio-surface-medium: hsl(225, 10%, 95%);
  --bio-surface-inverted: hsl(0, 0%, 22%);
  --bio-surface-inverted-subtle: hsl(225, 10%, 35%);
  --bio-text: hsl(225, 10%, 15%);
  --bio-text-subtle: hsl(225, 10%, 35%);
  --bio-text-subtlest: hsl(225, 10%, 55%);
  --bio-text-on-inverted: hsl(0, 0%, 100%);
  --bio-border: hsl(225, 10%, 75%);
  --bio-border-disabled: hsl(225, 10%, 90%);
  --bio-primary: hsl(205, 100%, 40%);
  --bio-primary-surface: hsl(205, 100%, 95%);
  --bio-danger: hsl(360, 100%, 45%);
  --bio-danger-surface-subtle: hsl(360, 100%, 97%);
  --bio-selected-surface: var(--bio-surface-medium);
  --bio-selected-text: var(--bio-text);
  --bio-focus: hsl(205, 100%, 40%);
  --bio-focus-surface: hsl(205, 100%, 95%);
  --bio-canvas-accent: hsl(205, 100%, 40%);
  --bio-canvas-accent-subtle: hsl(205, 100%, 75%);
  --bio-shadow: hsla(0, 0%, 0%, 30%);
  --bio-shadow-subtle: hsla(0, 0%, 0%, 10%);
  --bio-radius-sm: 2px;
  --bio-radius-md: 3px;
  --bio-radius-lg: 4px;
}

/**
 * color definitions
 *
 * Colours resolve through the semantic tokens in \`@bpmn-io/theme\`; a handful of
 * values with no matching token stay literal.
 */
.djs-parent {

  --button-border-radius: var(--bio-radius-md);
  --input-border-radius: var(--bio-radius-sm);
  --surface-border-radius: var(--bio-radius-lg);

  --canvas-fill-color: var(--bio-surface);

  --accent-color: var(--bio-canvas-accent);

  --bendpoint-fill-color: var(--bio-canvas-accent);
  --bendpoint-stroke-color: var(--canvas-fill-color);

  --context-pad-entry-background-color: var(--bio-surface);
  --context-pad-entry-hover-background-color: var(--bio-surface-medium);

  --element-dragger-color: var(--accent-color);
  --element-selected-outline-stroke-color: var(--accent-color);
  --element-selected-outline-secondary-stroke-color: var(--bio-canvas-accent-subtle);

  --lasso-fill-color: color-mix(in srgb, var(--bio-canvas-accent) 15%, transparent);
  --lasso-stroke-color: var(--element-selected-outline-stroke-color);

  --palette-entry-color: var(--bio-text);
  --palette-entry-hover-color: var(--bio-primary);
  --palette-entry-selected-color: var(--bio-primary);
  --palette-separator-color: var(--bio-border);
  --palette-toggle-hover-background-color: var(--bio-surface-medium);
  --palette-background-color: var(--bio-surface-subtle);
  --palette-border-color: var(--bio-border);

  --popup-font-family: "IBM Plex Sans", sans-serif;
  --popup-font-size: 14px;
  --popup-secondary-font-size: .9em;
  --popup-header-entry-selected-color: var(--bio-primary);
  --popup-header-font-weight: bolder;
  --popup-header-group-divider-color: var(--bio-border);
  --popup-background-color: var(--bio-surface-overlay);
  --popup-border-color: transparent;
  --popup-shadow-color: var(--bio-shadow);
  /* translucent, so the thumb darkens whatever it scrolls over */
  --popup-scrollbar-thumb-color: rgba(0, 0, 0, 0.2);
  --popup-button-background-color: var(--bio-surface-overlay);
  --popup-button-hover-background-color: var(--bio-surface-medium);
  --popup-disabled-color: var(--bio-text-subtle);
  --popup-description-color: var(--bio-text-subtle);
  --popup-no-results-color: var(--bio-text-subtlest);
  --popup-entry-title-color: var(--bio-text-subtlest);

  --popup-entry-selected-background-color: var(--bio-selected-surface);
  --popup-entry-selected-color: var(--bio-selected-text);
  --popup-search-border-color: var(--bio-border);
  --popup-search-focus-border-color: var(--bio-focus);
  --popup-search-focus-background-color: var(--bio-focus-surface);
  --popup-tab-color: var(--bio-text-subtlest);
  --popup-tab-hover-color: var(--bio-text);
  --popup-tab-active-color: var(--bio-text);
  --popup-tab-active-border-color: var(--bio-primary);
  --popup-tab-strip-border-color: var(--bio-border-disabled);
  --popup-tab-focus-border-color: var(--bio-focus);

  --resizer-fill-color: var(--bio-canvas-accent);
  --resizer-stroke-color: var(--canvas-fill-color);

  --search-font-family: "IBM Plex Sans", sans-serif;
  --search-font-size: 14px;
  --search-container-background-color: var(--bio-surface-overlay);
  --search-shadow-color: var(--bio-shadow);
  --search-input-border-color: var(--bio-border);
  --search-input-focus-border-color: var(--bio-focus);
  --search-input-focus-background-color: var(--bio-primary-surface);
  --search-result-hover-background-color: var(--bio-surface-medium);
  --search-result-secondary-color: var(--bio-text-subtlest);
  --search-preselected-background-color: color-mix(in srgb, var(--bio-canvas-accent) 15%, transparent);

  --shape-attach-allowed-stroke-color: var(--accent-color);
  --shape-connect-allowed-fill-color: var(--bio-surface-subtle);
  --shape-drop-allowed-fill-color: var(--bio-surface-subtle);
  --shape-drop-not-allowed-fill-color: var(--bio-danger-surface-subtle);
  --shape-resize-preview-stroke-color: var(--accent-color);

  --snap-line-stroke-color: color-mix(in srgb, var(--bio-canvas-accent) 30%, transparent);

  --space-tool-crosshair-stroke-color: var(--bio-text);

  --tooltip-error-background-color: var(--bio-danger-surface-subtle);
  --tooltip-error-border-color: var(--bio-danger);
  --tooltip-error-color: var(--bio-danger);

  --hover-tooltip-font-family: "IBM Plex Sans", sans-serif;
  --hover-tooltip-font-size: 12px;
  --hover-tooltip-secondary-font-size: 11px;
  --hover-tooltip-background-color: var(--bio-surface-inverted);
  --hover-tooltip-color: var(--bio-text-on-inverted);
  --hover-tooltip-shadow-color: var(--bio-shadow-subtle);

  --palette-tooltip-shortcut-background-color: var(--bio-surface-inverted-subtle);
}

/**
 * SVG styles
 */

.djs-container svg.drop-not-ok {
  background: var(--shape-drop-not-allowed-fill-color) !important;
}

.djs-container svg.new-parent {
  background: var(--shape-drop-allowed-fill-color) !important;
}

.djs-container svg:focus {
  outline-offset: -1px;
}

/**
 * outline styles
 */

.djs-outline,
.djs-selection-outline {
  fill: none;
  shape-rendering: geometricPrecision;
  stroke-width: 2px;
}

.djs-outline {
  visibility: hidden;
}

.djs-selection-outline {
  stroke: var(--element-selected-outline-stroke-color);
}

.djs-element.selected .djs-outline {
  visibility: visible;

  stroke: var(--element-selected-outline-stroke-color);
}

.djs-connection.selected .djs-outline {
  display: none;
}

.djs-multi-select .djs-element.selected .djs-outline,
.djs-dragging-active-lasso .djs-element.selected .djs-outline {
  stroke: var(--element-selected-outline-secondary-stroke-color);
  display: block;
}

.djs-outline-hidden .djs-outline {
  display: none !important;
}

.djs-shape.connect-ok .djs-visual > :nth-child(1) {
  fill: var(--shape-connect-allowed-fill-color) !important;
}

.djs-shape.connect-not-ok .djs-visual > :nth-child(1),
.djs-shape.drop-not-ok .djs-visual > :nth-child(1) {
  fill: var(--shape-drop-not-allowed-fill-color) !important;
}

.djs-shape.new-parent .djs-visual > :nth-child(1) {
  fill: var(--shape-drop-allowed-fill-color) !important;
}


/* Override move cursor during drop and connect */
.drop-not-ok,
.connect-not-ok,
.drop-not-ok *,
.connect-not-ok * {
  cursor: not-allowed !important;
}

.drop-ok,
.connect-ok,
.drop-ok *,
.connect-ok * {
  cursor: default !important;
}

.djs-element.attach-ok .djs-visual > :nth-child(1) {
  stroke-width: 5px !important;
  stroke: var(--shape-attach-allowed-stroke-color) !important;
}

.djs-frame.connect-not-ok .djs-visual > :nth-child(1),
.djs-frame.drop-not-ok .djs-visual > :nth-child(1) {
  stroke-width: 3px !important;
  stroke: var(--shape-drop-not-allowed-fill-color) !important;
  fill: none !important;
}

/**
* Selection box style
*
*/
.djs-lasso-overlay {
  fill: var(--lasso-fill-color);
  stroke: var(--lasso-stroke-color);
  stroke-width: 2px;
  shape-rendering: geometricPrecision;
  pointer-events: none;
}

/**
 * Resize styles
 */
.djs-resize-overlay {
  fill: none;

  stroke-dasharray: 5 1 3 1;
  stroke: var(--shape-resize-preview-stroke-color);

  pointer-events: none;
}

.djs-resizer-hit {
  fill: none;
  pointer-events: all;
}

.djs-resizer-visual {
  fill: var(--resizer-fill-color);
  stroke-width: 1px;
  stroke: var(--resizer-stroke-color);
  shape-rendering: geometricPrecision;
}

.djs-resizer:hover .djs-resizer-visual {
  stroke: var(--resizer-stroke-color);
  stroke-opacity: 1;
}

.djs-cursor-resize-ns,
.djs-resizer-n,
.djs-resizer-s {
  cursor: ns-resize;
}

.djs-cursor-resize-ew,
.djs-resizer-e,
.djs-resizer-w {
  cursor: ew-resize;
}

.djs-cursor-resize-nwse,
.djs-resizer-nw,
.djs-resizer-se {
  cursor: nwse-resize;
}

.djs-cursor-resize-nesw,
.djs-resizer-ne,
.djs-resizer-sw {
  cursor: nesw-resize;
}

.djs-shape.djs-resizing > .djs-outline {
  visibility: hidden !important;
}

.djs-shape.djs-resizing > .djs-resizer {
  visibility: hidden;
}

.djs-dragger > .djs-resizer {
  visibility: hidden;
}

/**
 * drag styles
 */
.djs-dragger * {
  fill: none !important;
  stroke: var(--element-dragger-color) !important;
}

.djs-dragger tspan,
.djs-dragger text {
  fill: var(--element-dragger-color) !important;
  stroke: none !important;
}

.djs-dragger marker circle,
.djs-dragger marker path,
.djs-dragger marker polygon,
.djs-dragger marker polyline,
.djs-dragger marker rect {
  fill: var(--element-dragger-color) !important;
  stroke: none !important;
}

.djs-dragger marker text,
.djs-dragger marker tspan {
  fill: none !important;
  stroke: var(--element-dragger-color) !important;
}

.djs-dragging,
.djs-dragging > * {
  opacity: 0.3 !important;
  pointer-events: none !important;
}

/**
 * no pointer events for visual
 */
.djs-visual,
.djs-outline {
  pointer-events: none;
}

.djs-element.attach-ok .djs-hit {
  stroke-width: 60px !important;
}

/**
 * all pointer events for hit shape
 */
.djs-element > .djs-hit-all,
.djs-element > .djs-hit-no-move {
  pointer-events: all;
}

.djs-element > .djs-hit-stroke,
.djs-element > .djs-hit-click-stroke {
  pointer-events: stroke;
}

/**
 * shape / connection basic styles
 */
.djs-connection .djs-visual {
  stroke-width: 2px;
  fill: none;
}

.djs-cursor-grab {
  cursor: -webkit-grab;
  cursor: -moz-grab;
  cursor: grab;
}

.djs-cursor-grabbing {
  cursor: -webkit-grabbing;
  cursor: -moz-grabbing;
  cursor: grabbing;
}

.djs-cursor-crosshair {
  cursor: crosshair;
}

.djs-cursor-move {
  cursor: move;
}

.djs-cursor-resize-ns {
  cursor: ns-resize;
}

.djs-cursor-resize-ew {
  cursor: ew-resize;
}


/**
 * snapping
 */
.djs-snap-line {
  stroke: var(--snap-line-stroke-color);
  stroke-linecap: round;
  stroke-width: 2px;
  pointer-events: none;
}

/**
 * snapping
 */
.djs-crosshair {
  stroke: var(--space-tool-crosshair-stroke-color);
  stroke-linecap: round;
  stroke-width: 1px;
  pointer-events: none;
  shape-rendering: geometricPrecision;
  stroke-dasharray: 5, 5;
}

/**
 * palette
 */

.djs-palette {
  position: absolute;
  left: 20px;
  top: 20px;

  box-sizing: border-box;
  width: 48px;
}

.djs-palette .separator {
  margin: 5px;
  padding-top: 5px;

  border: none;
  border-bottom: solid 1px var(--palette-separator-color);

  clear: both;
}

.djs-palette .entry:before {
  vertical-align: initial;
}

.djs-palette .djs-palette-toggle {
  cursor: pointer;
}

.djs-palette .entry,
.djs-palette .djs-palette-toggle {
  color: var(--palette-entry-color);
  font-size: 30px;

  text-align: center;
}

.djs-palette .entry {
  float: left;
}

.djs-palette .entry img {
  max-width: 100%;
}

.djs-palette .djs-palette-entries:after {
  content: '';
  display: table;
  clear: both;
}

.djs-palette .djs-palette-toggle:hover {
  background: var(--palette-toggle-hover-background-color);
}

.djs-palette .entry:hover {
  color: var(--palette-entry-hover-color);
}

.djs-palette .highlighted-entry {
  color: var(--palette-entry-selected-color) !important;
}

.djs-palette .entry,
.djs-palette .djs-palette-toggle {
  width: 46px;
  height: 46px;
  line-height: 46px;
  cursor: default;
}

/**
 * Palette open / two-column layout is controlled via
 * classes on the palette. Events to hook into palette
 * changed life-cycle are available in addition.
 */
.djs-palette.two-column.open {
  width: 94px;
}

.djs-palette:not(.open) .djs-palette-entries {
  display: none;
}

.djs-palette:not(.open) {
  overflow: hidden;
}

.djs-palette.open .djs-palette-toggle {
  display: none;
}

.djs-hover-tooltip {
  position: fixed;
  z-index: 1000;

  display: flex;
  align-items: center;
  gap: 6px;

  padding: 6px 10px;
  border-radius: var(--surface-border-radius);

  background-color: var(--hover-tooltip-background-color);
  color: var(--hover-tooltip-color);

  font-family: var(--hover-tooltip-font-family);
  font-size: var(--hover-tooltip-font-size);
  line-height: 1.2;
  white-space: nowrap;

  pointer-events: none;
  box-shadow: 0 1px 4px var(--hover-tooltip-shadow-color);
}

.djs-hover-tooltip--right {
  transform: translateY(-50%);
}

.djs-hover-tooltip--top {
  transform: translate(-50%, -100%);
}

.djs-palette-tooltip-shortcut {
  padding: 1px 5px;

  border-radius: var(--button-border-radius);

  background-color: var(--palette-tooltip-shortcut-background-color);

  font-family: monospace;
  font-size: var(--hover-tooltip-secondary-font-size);
  line-height: 1.2;
}

/**
 * context-pad
 */
.djs-context-pad {
  position: absolute;
  display: none;
  pointer-events: none;
  line-height: 1;
  width: 72px;
  z-index: 100;
}

.djs-context-pad .entry {
  width: 22px;
  height: 22px;
  text-align: center;
  display: inline-block;
  font-size: 22px;
  margin: 0 2px 2px 0;

  border-radius: 3px;

  cursor: default;

  background-color: var(--context-pad-entry-background-color);
  box-shadow: 0 0 2px 1px var(--context-pad-entry-background-color);
  pointer-events: all;
  vertical-align: middle;
}

.djs-context-pad .entry:hover {
  background: var(--context-pad-entry-hover-background-color);
}

.djs-context-pad.open {
  display: block;
}

/**
 * popup styles
 */
.djs-popup {
  line-height: 1;
  box-sizing: border-box;
  background: var(--popup-background-color);
  overflow: hidden;
  position: fixed;
  z-index: 200;
  box-shadow: 0px 2px 6px var(--popup-shadow-color);
  border: solid 1px var(--popup-border-color);
  min-width: 120px;
  max-width: 300px;
  outline: none;
  font-size: var(--popup-font-size);
  font-family: var(--popup-font-family);
}

.djs-popup-search input {
  width: 100%;
  box-sizing: border-box;
  font-size: var(--popup-font-size);
  padding: 3px 6px 3px 28px;
  border-radius: var(--input-border-radius);
  border: solid 1px var(--popup-search-border-color);
  line-height: 21px;
}

.djs-popup-search input:focus {
  background-color: var(--popup-search-focus-background-color);
  border: solid 1px var(--popup-search-focus-border-color);
  outline: none;
}

.djs-popup-header {
  display: flex;
  align-items: stretch;
  line-height: 20px;
  margin: 10px 12px 10px 12px;
}

.djs-popup-header .entry {
  border-radius: 2px;
}

.djs-popup button.entry {
  padding: 0;
  background: transparent;
  border: 0;
}

.djs-popup-header .entry.active {
  color: var(--popup-header-entry-selected-color);
}

.djs-popup-header .entry.disabled {
  color: inherit;
}

.djs-popup-header-group {
  display: flex;
  flex-direction: row;
  align-items: center;
  list-style: none;
  margin: 0;
  padding: 0;
}

.djs-popup-header-group .entry {
  display: flex;
  flex-direction: row;
  align-items: center;
}

.djs-popup-header-group + .djs-popup-header-group:before {
  content: '';
  width: 1px;
  height: 20px;
  background: var(--popup-header-group-divider-color);
  margin: 0 5px;
}

.djs-popup-search {
  position: relative;
  width: auto;
  margin: 10px 12px;
}

.djs-popup-tabs-container {
  position: relative;
  border-bottom: solid 1px var(--popup-tab-strip-border-color);
}

/**
 * The scroll control doubles as the edge fade: tabs scrolled past it fade out
 * rather than being cut off behind an opaque block.
 */
.djs-popup-tabs-scroll {
  appearance: none;
  position: absolute;
  top: 0;
  bottom: 1px;
  width: 28px;
  display: flex;
  align-items: center;
  padding: 0;
  border: none;
  border-radius: 0;
  color: var(--popup-tab-color);
  cursor: pointer;
}

.djs-popup-tabs-scroll:hover {
  color: var(--popup-tab-hover-color);
}

.djs-popup-tabs-scroll-start {
  left: 0;
  justify-content: flex-start;
  background: linear-gradient(to left, transparent, var(--popup-background-color) 60%);
}

.djs-popup-tabs-scroll-end {
  right: 0;
  justify-content: flex-end;
  background: linear-gradient(to right, transparent, var(--popup-background-color) 60%);
}

.djs-popup-tabs-scroll-start svg {
  transform: rotate(180deg);
}

.djs-popup-tabs {
  display: flex;
  flex-wrap: nowrap;
  gap: 2px;
  overflow-x: auto;
  overflow-y: hidden;
  padding: 0 12px;

  /* keep scrolled-to tabs clear of the scroll controls */
  scroll-padding: 0 28px;
  scrollbar-width: none;
}

.djs-popup-tabs::-webkit-scrollbar {
  display: none;
}

.djs-popup-tab {
  appearance: none;
  background: transparent;
  border: none;
  border-bottom: solid 2px transparent;
  border-radius: 0;
  flex: 0 0 auto;
  padding: 6px 10px;
  font: inherit;
  font-size: var(--popup-font-size);
  color: var(--popup-tab-color);
  cursor: pointer;
  white-space: nowrap;
}

.djs-popup-tab:hover {
  color: var(--popup-tab-hover-color);
}

.djs-popup-tab:focus-visible {
  outline: solid 1px var(--popup-tab-focus-border-color);
  outline-offset: -2px;
}

.djs-popup-tab[aria-selected="true"] {
  color: var(--popup-tab-active-color);
  border-bottom-color: var(--popup-tab-active-border-color);
  font-weight: var(--popup-header-font-weight);
}

.djs-popup-title {
  font-size: var(--popup-font-size);
  font-weight: var(--popup-header-font-weight);
  flex: 1;
  margin: 0;
}

.djs-popup-breadcrumbs {
  display: flex;
  line-height: 20px;
  margin: 10px 12px;
}

.djs-popup-breadcrumbs-item {
  display: inline-flex;
  min-width: 0;
  padding: 0;
  margin: 0;
  background: transparent;
  border: 0;
  outline: none;
  appearance: none;
  color: var(--popup-description-color);
  font: inherit;
  cursor: pointer;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.djs-popup-breadcrumbs-item--separator::before {
  display: inline-block;
  content: '/';
  color: var(--popup-description-color);
  margin: 0 4px;
}

.djs-popup-breadcrumbs-item:hover {
  color: inherit;
  text-decoration: underline;
}

.djs-popup-breadcrumbs-item:focus-visible {
  outline: 1px solid var(--popup-search-focus-border-color);
  outline-offset: 2px;
}

.djs-popup-breadcrumbs-item--back {
  align-items: center;
  justify-content: center;
  flex-shrink: 0;
  padding: 2px 3px;
  margin-right: 6px;
  border: 1px solid var(--popup-search-border-color);
  border-radius: 4px;
}

.djs-popup-breadcrumbs-item--back:hover {
  background: var(--popup-button-hover-background-color);
}

.djs-popup-breadcrumbs-item--current {
  font-weight: var(--popup-header-font-weight);
  color: inherit;
  cursor: default;
}

.djs-popup-breadcrumbs-item--current:hover {
  text-decoration: none;
}

.djs-popup-entry-actions {
  display: flex;
  align-items: center;
  flex-shrink: 0;
  gap: 6px;
  margin-left: 6px;
}

.djs-popup-entry-chevron {
  display: flex;
  align-items: center;
  color: var(--popup-description-color);
}

.djs-popup-search-icon {
  position: absolute;
  left: 8px;
  top: 7px;
}

.djs-popup-search-count {
  margin: 0 12px;
  font-size: var(--popup-secondary-font-size);
  color: var(--popup-description-color);
}

.djs-popup-results {
  margin: 7px 3px 7px 12px;
  list-style: none;
  max-height: 280px;
  overflow: auto;
  padding-right: 9px;
}

/**
 * The results list is focusable (as a listbox holding
 * \`aria-activedescendant\`) when there is no search field.
 * The active entry is indicated via \`.entry.selected\`, so we hide
 * the outline on the list container itself.
 */
.djs-popup-results:focus {
  outline: none;
}

.djs-popup-group {
  margin: 0;
  padding: 0;
  width: 100%;
}

.djs-popup-body .entry,
.djs-popup-body .entry-header {
  padding: 5px 7px;
  cursor: default;
  border-radius: 4px;
}

.djs-popup-body .entry-header {
  font-weight: var(--popup-header-font-weight);
  color: var(--popup-entry-title-color);
  padding-left: 0;
}

.djs-popup [class*="icon"] .djs-popup-label,
.djs-popup-label:not(:first-child) {
  margin-left: .5em;
}

.djs-popup [class*="icon"]:before,
.djs-popup-entry-icon {
  width: 1em;
  height: 1em;
  display: inline-block;
  font-size: 1.4em;
  vertical-align: middle;
}

.djs-popup-body .entry-header:not(:first-child) {
  margin-top: 8px;
  margin-bottom: 2px;
}

.djs-popup-body .entry {
  display: flex;
  flex-direction: row;
  align-items: stretch;
  height: min-content;
}

.djs-popup .entry.selected {
  color: var(--popup-entry-selected-color);
  background-color: var(--popup-entry-selected-background-color);
}

.djs-popup .entry.disabled {
  color: var(--popup-disabled-color);
  cursor: not-allowed;
}

.djs-popup-body .entry:not(:first-child) {
  margin-top: 2px;
}

.djs-popup-entry-content {
  display: flex;
  flex-direction: column;
  flex: 1;
}

.djs-popup-entry-description {
  font-size: var(--popup-secondary-font-size);
  margin-top: .25em;

  color: var(--popup-description-color);
}

.djs-popup-label,
.djs-popup-entry-description {
  line-height: 1.4em;
}

.djs-popup .entry,
.djs-popup .entry-header {
  margin: 1px;
}

.djs-popup-body {
  flex-direction: column;
  width: auto;
}

.djs-popup *::-webkit-scrollbar {
  width: 6px;
}

.djs-popup *::-webkit-scrollbar-thumb {
  border-radius: 3px;
  background-color: var(--popup-scrollbar-thumb-color);
}

.djs-popup *::-webkit-scrollbar-track {
  box-shadow: none;
  background: transparent;
  margin: 0;
  padding: 5px;
}

.djs-popup-no-results {
  padding: 0 12px 12px 12px;
  color: var(--popup-no-results-color);
}

.djs-popup-footer {
  display: flex;
  padding: 5px 12px 7px 12px;
  border-top: solid 1px var(--popup-border-color);
}

/**
 * The footer holds the keyboard/assistive-technology reachable documentation
 * link. Pointer interaction switches the popup to the per-entry
 * \`.djs-popup-entry-docs\` affordance instead.
 */
.djs-popup--pointer .djs-popup-footer {
  display: none;
}

.djs-popup-entry-docs {
  display: flex;
  align-items: center;
  justify-content: center;
  flex-shrink: 0;
  visibility: hidden;
  padding: 2px 3px;
  color: var(--popup-description-color);
  background: var(--popup-button-background-color);
  border: 1px solid var(--popup-search-border-color);
  border-radius: 4px;
  cursor: pointer;
  transition: background-color .12s ease, border-color .12s ease, color .12s ease;
}

.djs-popup--pointer .djs-popup-body .entry:hover .djs-popup-entry-docs {
  visibility: visible;
}

.djs-popup-body .entry .djs-popup-entry-docs:hover {
  background: var(--popup-button-hover-background-color);
}

.djs-popup-entry-docs svg {
  vertical-align: middle;
}

.djs-popup-footer-docs {
  display: inline-flex;
  align-items: center;
  gap: 3px;
  font-size: var(--popup-secondary-font-size);
  color: var(--popup-description-color);
  text-decoration: none;
}

.djs-popup-footer-docs:hover {
  text-decoration: underline;
}

.djs-popup-footer-docs svg {
  vertical-align: middle;
  margin: 2px;
}

/**
 *  palette styles
 */
.djs-palette {
  background: var(--palette-background-color);
  border: solid 1px var(--palette-border-color);
  border-radius: var(--surface-border-radius);
}

/**
 * bendpoints
 */
.djs-segment-dragger,
.djs-bendpoint {
  display: none;
}

.djs-segment-dragger .djs-visual {
  display: none;

  fill: var(--bendpoint-fill-color);
  stroke: var(--bendpoint-stroke-color);
  stroke-width: 1px;
  stroke-opacity: 1;
}

.djs-segment-dragger:hover .djs-visual {
  display: block;
}

.djs-bendpoint .djs-visual {
  fill: var(--bendpoint-fill-color);
  stroke: var(--bendpoint-stroke-color);
  stroke-width: 1px;
}

.djs-segment-dragger:hover,
.djs-bendpoints.hover .djs-segment-dragger,
.djs-bendpoints.selected .djs-segment-dragger,
.djs-bendpoint:hover,
.djs-bendpoints.hover .djs-bendpoint,
.djs-bendpoints.selected .djs-bendpoint {
  display: block;
}

.djs-drag-active .djs-bendpoints * {
  display: none;
}

.djs-bendpoints:not(.hover) .floating {
  display: none;
}

.djs-bendpoint.floating:not(.positioned) {
  display: none;
}

.djs-segment-dragger:hover .djs-visual,
.djs-segment-dragger.djs-dragging .djs-visual,
.djs-bendpoint:hover .djs-visual,
.djs-bendpoint.floating .djs-visual {
  fill: var(--bendpoint-fill-color);
  stroke: var(--bendpoint-stroke-color);
  stroke-opacity: 1;
}

.djs-bendpoint.floating .djs-hit {
  pointer-events: none;
}

.djs-segment-dragger .djs-hit,
.djs-bendpoint .djs-hit {
  fill: none;
  pointer-events: all;
}

.djs-segment-dragger.horizontal .djs-hit {
  cursor: ns-resize;
}

.djs-segment-dragger.vertical .djs-hit {
  cursor: ew-resize;
}

.djs-segment-dragger.djs-dragging .djs-hit {
  pointer-events: none;
}

.djs-updating,
.djs-updating > * {
  pointer-events: none !important;
}

.djs-updating .djs-context-pad,
.djs-updating .djs-outline,
.djs-updating .djs-bendpoint,
.djs-multi-select .djs-bendpoint,
.djs-multi-select .djs-segment-dragger,
.connect-ok .djs-bendpoint,
.connect-not-ok .djs-bendpoint,
.drop-ok .djs-bendpoint,
.drop-not-ok .djs-bendpoint {
  display: none !important;
}

.djs-segment-dragger.djs-dragging,
.djs-bendpoint.djs-dragging {
  display: block;
  opacity: 1.0;
}


/**
 * tooltips
 */
.djs-tooltip-error {
  width: 160px;
  padding: 6px;

  background: var(--tooltip-error-background-color);
  border: solid 1px var(--tooltip-error-border-color);
  border-radius: var(--surface-border-radius);
  color: var(--tooltip-error-color);
  font-size: 12px;
  line-height: 16px;

  opacity: 0.75;
}

.djs-tooltip-error:hover {
  opacity: 1;
}


/**
 * search pad
 */
.djs-search-open .djs-context-pad {
  display: none;
}

.djs-search-open .djs-connection.selected .djs-outline {
  display: block;
}

.djs-search-container {
  position: absolute;
  top: 20px;
  left: 0;
  right: 0;
  margin-left: auto;
  margin-right: auto;

  width: 25%;
  min-width: 300px;
  max-width: 400px;
  z-index: 10;

  font-family: var(--search-font-family);
  font-size: var(--search-font-size);
  border-radius: var(--surface-border-radius);
  box-shadow: 0px 2px 6px var(--search-shadow-color);
}

.djs-search-container:not(.open) {
  display: none;
}

.djs-search-input {
  position: relative;
}

.djs-search-input svg {
  position: absolute;
  left: 8px;
  top: 7px;
}

.djs-search-input input {
  font-size: var(--search-font-size);
  width: 100%;
  padding: 3px 6px 3px 28px;
  border: 1px solid var(--search-input-border-color);
  border-radius: var(--input-border-radius);
  box-sizing: border-box;
  line-height: 21px;
}

.djs-search-input input:focus {
  background-color: var(--search-input-focus-background-color);
  border: solid 1px var(--search-input-focus-border-color);
  outline: none;
}

.djs-search-results {
  position: relative;
  overflow-y: auto;
  max-height: 200px;
  background: var(--search-container-background-color);
}

.djs-search-result {
  padding: 6px 8px;
}

.djs-search-result-primary {
  margin: 0 0 3px;
  text-overflow: ellipsis;
  overflow: hidden;
  white-space: nowrap;
}

.djs-search-result-secondary {
  font-family: monospace;
  margin: 0;
  text-overflow: ellipsis;
  overflow: hidden;
  white-space: nowrap;
  color: var(--search-result-secondary-color);
}

.djs-search-result:hover {
  background: var(--search-result-hover-background-color);
}

.djs-search-result-selected {
  background: var(--search-result-hover-background-color);
}

.djs-search-result-selected:hover {
  background: var(--search-result-hover-background-color);
}

.djs-search-open .djs-element .djs-outline {
  fill: var(--search-preselected-background-color) !important;
}

/**
 * hidden styles
 */
.djs-element-hidden,
.djs-element-hidden .djs-hit,
.djs-element-hidden .djs-outline,
.djs-label-hidden .djs-label {
  display: none !important;
}

.djs-element .djs-hit-stroke,
.djs-element .djs-hit-click-stroke,
.djs-element .djs-hit-all {
  cursor: move;
}`;var qa=`/**
 * Semantic tokens, copied from \`@bpmn-io/theme\` to style the components
 * according to this theme.
 *
 * Names and values of the tokens should stay intact with the \`@bpmn-io/theme\`
 * source of truth, to ensure matching styles and allow overrides with an
 * alternative theme.
 */
.bio-theme-parent {
  --bio-surface-subtle: hsl(225, 10%, 97%);
  --bio-text-on-primary: hsl(0, 0%, 100%);
  --bio-border: hsl(225, 10%, 75%);
  --bio-primary: hsl(205, 100%, 40%);
  --bio-focus: hsl(205, 100%, 40%);
  --bio-radius-md: 3px;
  --bio-radius-lg: 4px;
}

.bjs-container {
  --bjs-font-family: Arial, sans-serif;

  --accent-color: var(--bio-primary);

  --breadcrumbs-font-family: var(--bjs-font-family);
  --breadcrumbs-item-color: var(--accent-color);
  --breadcrumbs-background-color: var(--bio-surface-subtle);
  --breadcrumbs-border-color: var(--bio-border);
  --breadcrumbs-focus-outline-color: var(--bio-focus);
  --drilldown-fill-color: var(--bio-text-on-primary);
  --drilldown-background-color: var(--accent-color);
  --drilldown-focus-outline-color: var(--bio-focus);

  --button-border-radius: var(--bio-radius-md);
  --surface-border-radius: var(--bio-radius-lg);
}

.bjs-breadcrumbs {
  position: absolute;
  display: none;
  flex-wrap: wrap;
  align-items: center;
  top: 20px;
  left: 20px;
  padding: 5px 10px;
  margin: 0px;
  font-family: var(--breadcrumbs-font-family);
  font-size: 16px;
  line-height: normal;
  background-color: var(--breadcrumbs-background-color);
  border: solid 1px var(--breadcrumbs-border-color);
  border-radius: var(--surface-border-radius);
  row-gap: 5px;
}

.bjs-breadcrumbs-shown .bjs-breadcrumbs {
  display: flex;
}

.djs-palette-shown .bjs-breadcrumbs {
  left: 90px;
}

.djs-palette-shown.djs-palette-two-column .bjs-breadcrumbs {
  left: 140px;
}

.bjs-breadcrumbs li {
  display: inline-flex;
  align-items: center;
}

.bjs-breadcrumbs a.bjs-crumb {
  cursor: pointer;
  color: var(--breadcrumbs-item-color);
  text-decoration: none;
}

.bjs-breadcrumbs a.bjs-crumb:focus-visible {
  outline: solid 1px var(--breadcrumbs-focus-outline-color);
  outline-offset: 1px;
}

.bjs-breadcrumbs li:not(:first-child)::before {
  content: url('data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="17" height="17" viewBox="0 0 24 24"><path d="M10 6L8.59 7.41 13.17 12l-4.58 4.59L10 18l6-6z" /><path d="M0 0h24v24H0z" fill="none" /></svg>');
  padding: 0 8px;
  height: 1em;
}

.bjs-breadcrumbs .bjs-crumb {
  display: inline-block;
  max-width: 200px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.bjs-drilldown {
  width: 20px;
  height: 20px;

  padding: 0px;
  margin-left: -20px;

  cursor: pointer;
  border: none;
  border-radius: var(--button-border-radius);

  fill: var(--drilldown-fill-color);
  background-color: var(--drilldown-background-color);
}

.bjs-drilldown:focus-visible {
  outline: solid 1px var(--drilldown-focus-outline-color);
  outline-offset: 1px;
}

.bjs-drilldown-empty {
  display: none;
}

.selected .bjs-drilldown-empty {
  display: inherit;
}

[data-popup="align-elements"] .djs-popup-results {
  display: flex;
}

[data-popup="align-elements"] .djs-popup-body [data-group] + [data-group] {
  border-left: 1px solid var(--popup-border-color);
}

[data-popup="align-elements"] [data-group="align"] {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
}

[data-popup="align-elements"] .djs-popup-body .entry {
  padding: 6px 8px;
}

[data-popup="align-elements"] .djs-popup-body .entry:not(:first-child) {
  margin-top: 0;
}

[data-popup="align-elements"] .djs-popup-entry-icon {
  display: block;
  margin: 0;
  height: 20px;
  width: 20px;
}
`;var Ya=`.bf-editor {
  display: flex;
  flex-direction: column;
  position: relative;
  height: 36rem;
  min-width: 0;
  overflow: hidden;
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: var(--bf-radius, 4px);
  background: var(--bf-paper, #fff);
  color: var(--bf-ink, #16272d);
}

.bf-editor[hidden],
.bf-editor [hidden] {
  display: none !important;
}

.bf-editor-bar {
  display: flex;
  flex-wrap: wrap;
  gap: 2px;
  padding: 4px 6px;
  border-bottom: 1px solid var(--bf-line-soft, #e7edef);
}

.bf-editor-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 2rem;
  height: 2rem;
  padding: 0 0.4rem;
  border: 0;
  border-radius: var(--bf-radius, 4px);
  background: none;
  color: var(--bf-ink-2, #4b5f66);
  font: inherit;
  font-size: var(--lumo-font-size-s, 0.8125rem);
  cursor: pointer;
}

.bf-editor-button svg {
  width: 1.15rem;
  height: 1.15rem;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.7;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.bf-editor-button:hover:not(:disabled) {
  background: var(--bf-primary-soft, #e3eff2);
  color: var(--bf-primary, #0e5a6d);
}

.bf-editor-button:disabled {
  opacity: 0.4;
  cursor: default;
}

.bf-editor-button[aria-pressed='true']:not(:disabled) {
  background: var(--bf-primary, #0e5a6d);
  color: #fff;
}

.bf-editor button:focus-visible,
.bf-editor-area svg:focus-visible {
  outline: 2px solid var(--bf-primary, #0e5a6d);
  outline-offset: -2px;
}

.bf-editor-note,
.bf-editor-problem {
  margin: 0;
  padding: 0.4rem 0.75rem;
  font-size: var(--lumo-font-size-s, 0.8125rem);
  background: var(--bf-warn-soft, #fdf1d7);
  color: var(--bf-warn, #7f5200);
}

.bf-editor-problem {
  background: var(--bf-alarm-soft, #fbe9e7);
  color: var(--bf-alarm, #b3261e);
}

.bf-editor-area {
  display: flex;
  flex: 1;
  min-height: 0;
  position: relative;
}

.bf-finding {
  position: relative;
  display: block;
  padding: 0;
  border: 0;
  background: none;
  font: inherit;
  cursor: pointer;
}

.bf-finding-sign {
  display: block;
  width: 1.25rem;
  height: 1.25rem;
  border: 2px solid #fff;
  border-radius: 50%;
  background: var(--bf-alarm, #b3261e);
  color: #fff;
  font-size: 0.8rem;
  font-weight: 700;
  line-height: 1.25rem;
  text-align: center;
}

.bf-finding.warning .bf-finding-sign {
  background: var(--bf-warn, #7f5200);
}

.bf-finding.info .bf-finding-sign {
  background: var(--bf-primary, #0e5a6d);
}

.bf-finding-text {
  display: none;
  position: absolute;
  z-index: 10;
  bottom: calc(100% + 2px);
  left: 0;
  width: max-content;
  max-width: 20rem;
  padding: 0.4rem 0.6rem;
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: var(--bf-radius, 4px);
  background: var(--bf-paper, #fff);
  color: var(--bf-ink, #16272d);
  font-size: var(--lumo-font-size-s, 0.8125rem);
  line-height: 1.5;
  text-align: start;
  white-space: normal;
}

.bf-finding-text > span {
  display: block;
}

.bf-finding:hover .bf-finding-text,
.bf-finding:focus-visible .bf-finding-text {
  display: block;
}

.bf-editor-dialog {
  width: min(34rem, 90vw);
  max-height: 80vh;
  padding: 1rem 1.25rem;
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: var(--bf-radius, 4px);
  background: var(--bf-paper, #fff);
  color: var(--bf-ink, #16272d);
}

.bf-editor-dialog h2 {
  margin: 0 0 0.75rem;
  font-size: var(--lumo-font-size-l, 1rem);
}

.bf-editor-choices {
  display: grid;
  gap: 2px;
}

.bf-editor-choice {
  display: grid;
  gap: 2px;
  padding: 0.5rem 0.6rem;
  border: 0;
  border-radius: var(--bf-radius, 4px);
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}

.bf-editor-choice span {
  color: var(--bf-ink-2, #4b5f66);
  font-size: var(--lumo-font-size-s, 0.8125rem);
}

.bf-editor-choice:hover,
.bf-editor-choice:focus-visible {
  background: var(--bf-primary-soft, #e3eff2);
}

.bf-editor-cancel {
  margin-top: 0.75rem;
  padding: 0.4rem 0.9rem;
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: var(--bf-radius, 4px);
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}

@media print {
  .bf-editor-bar {
    display: none;
  }
}

.bf-editor-column {
  display: flex;
  flex: 1;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
}

.bf-editor-panel {
  width: clamp(16rem, 26%, 22rem);
  overflow: auto;
  border-inline-start: 1px solid var(--bf-line, #d7dfe2);
}

.bf-editor .bio-properties-panel {
  --font-family: var(--lumo-font-family, sans-serif);
  --text-size-base: 13px;
  --text-size-small: 12px;
}

.bf-editor-findings {
  max-height: 7.5rem;
  margin: 0;
  padding: 0.25rem 0;
  overflow: auto;
  border-bottom: 1px solid var(--bf-line-soft, #e7edef);
  list-style: none;
}

.bf-editor-finding {
  width: 100%;
  padding: 0.2rem 0.75rem;
  border: 0;
  background: none;
  color: var(--bf-ink, #16272d);
  font: inherit;
  font-size: var(--lumo-font-size-s, 0.8125rem);
  text-align: start;
  cursor: pointer;
}

.bf-editor-finding::before {
  content: '!';
  display: inline-block;
  width: 1.1rem;
  margin-inline-end: 0.5rem;
  border-radius: 50%;
  background: var(--bf-alarm, #b3261e);
  color: #fff;
  font-weight: 700;
  line-height: 1.1rem;
  text-align: center;
}

.bf-editor-finding.warning::before {
  background: var(--bf-warn, #7f5200);
}

.bf-editor-finding.info::before {
  content: 'i';
  background: var(--bf-primary, #0e5a6d);
}

.bf-editor-finding:hover {
  background: var(--bf-primary-soft, #e3eff2);
}
`;var Ga=`.bf-comparison .bf-editor-area {
  gap: 1px;
  background: var(--bf-line, #d7dfe2);
}

.bf-comparison-side {
  display: flex;
  flex: 1;
  flex-direction: column;
  min-width: 0;
  background: var(--bf-paper, #fff);
}

.bf-comparison-side h3 {
  margin: 0;
  padding: 0.35rem 0.75rem;
  border-bottom: 1px solid var(--bf-line-soft, #e7edef);
  color: var(--bf-ink-2, #4b5f66);
  font-size: var(--lumo-font-size-s, 0.8125rem);
}

.bf-comparison .bf-editor-canvas {
  flex: 1;
  min-height: 0;
}

.bf-difference {
  display: inline-block;
  padding: 0 0.45em;
  border-radius: var(--bf-radius, 4px);
  background: var(--bf-difference);
  color: #fff;
  font-size: var(--lumo-font-size-s, 0.8125rem);
  line-height: 1.5;
  white-space: nowrap;
}

.bf-editor-bar > .bf-difference {
  align-self: center;
  margin-inline-start: 0.4rem;
}

.bf-comparison .added,
.bf-comparison .bf-difference-added {
  --bf-difference: var(--bf-good, #1f6b41);
  --bf-difference-soft: var(--bf-good-soft, #e4f1e9);
}

.bf-comparison .removed,
.bf-comparison .bf-difference-removed {
  --bf-difference: var(--bf-alarm, #b3261e);
  --bf-difference-soft: var(--bf-alarm-soft, #fbe9e7);
}

.bf-comparison .changed,
.bf-comparison .bf-difference-changed {
  --bf-difference: var(--bf-warn, #7f5200);
  --bf-difference-soft: var(--bf-warn-soft, #fdf1d7);
}

.bf-comparison .moved,
.bf-comparison .bf-difference-moved {
  --bf-difference: var(--bf-primary, #0e5a6d);
  --bf-difference-soft: var(--bf-primary-soft, #e3eff2);
}

.bf-comparison [class*='bf-difference-'] > .djs-visual > :first-child {
  stroke: var(--bf-difference) !important;
  stroke-width: 3px !important;
}

.bf-comparison [class*='bf-difference-'].djs-shape > .djs-visual > :first-child {
  fill: var(--bf-difference-soft) !important;
}

@media (max-width: 760px) {
  .bf-comparison .bf-editor-area {
    flex-direction: column;
  }
}
`;var ki=class{constructor(t){this.selfOptions=t||{},this.pipes={}}options(t){return t&&(this.selfOptions=t),this.selfOptions}pipe(t,r){let n=r;if(typeof t=="string"){if(typeof n>"u")return this.pipes[t];this.pipes[t]=n}if(t&&t.name){if(n=t,n.processor===this)return n;this.pipes[n.name]=n}return n.processor=this,n}process(t,r){let n=t;n.options=this.options();let i=r||t.pipe||"default",o,a;for(;i;)typeof n.nextAfterChildren<"u"&&(n.next=n.nextAfterChildren,n.nextAfterChildren=null),typeof i=="string"&&(i=this.pipe(i)),i.process(n),a=n,o=i,i=null,n&&n.next&&(n=n.next,i=a.nextPipe||n.pipe||o);return n.hasResult?n.result:void 0}},nr=class{constructor(t){this.name=t,this.filters=[]}process(t){if(!this.processor)throw new Error("add this pipe to a processor before using it");let r=this.debug,n=this.filters.length,i=t;for(let o=0;o<n;o++){let a=this.filters[o];if(r&&this.log(`filter: ${a.filterName}`),a(i),typeof i=="object"&&i.exiting){i.exiting=!1;break}}!i.next&&this.resultCheck&&this.resultCheck(i)}log(t){console.log(`[diffpatch] ${this.name} pipe, ${t}`)}append(...t){return this.filters.push(...t),this}prepend(...t){return this.filters.unshift(...t),this}indexOf(t){if(!t)throw new Error("a filter name is required");for(let r=0;r<this.filters.length;r++)if(this.filters[r].filterName===t)return r;throw new Error(`filter not found: ${t}`)}list(){return this.filters.map(t=>t.filterName)}after(t){let r=this.indexOf(t),n=Array.prototype.slice.call(arguments,1);if(!n.length)throw new Error("a filter is required");return n.unshift(r+1,0),Array.prototype.splice.apply(this.filters,n),this}before(t){let r=this.indexOf(t),n=Array.prototype.slice.call(arguments,1);if(!n.length)throw new Error("a filter is required");return n.unshift(r,0),Array.prototype.splice.apply(this.filters,n),this}replace(t){let r=this.indexOf(t),n=Array.prototype.slice.call(arguments,1);if(!n.length)throw new Error("a filter is required");return n.unshift(r,1),Array.prototype.splice.apply(this.filters,n),this}remove(t){let r=this.indexOf(t);return this.filters.splice(r,1),this}clear(){return this.filters.length=0,this}shouldHaveResult(t){if(t===!1){this.resultCheck=null;return}if(this.resultCheck)return;let r=this;return this.resultCheck=n=>{if(!n.hasResult){console.log(n);let i=new Error(`${r.name} failed`);throw i.noResult=!0,i}},this}},ir=class{setResult(t){return this.result=t,this.hasResult=!0,this}exit(){return this.exiting=!0,this}switchTo(t,r){return typeof t=="string"||t instanceof nr?this.nextPipe=t:(this.next=t,r&&(this.nextPipe=r)),this}push(t,r){return t.parent=this,typeof r<"u"&&(t.childName=r),t.root=this.root||this,t.options=t.options||this.options,this.children?(this.children[this.children.length-1].next=t,this.children.push(t)):(this.children=[t],this.nextAfterChildren=this.next||null,this.next=t),t.next=this,this}},Nc=typeof Array.isArray=="function"?Array.isArray:e=>e instanceof Array;function Oc(e){let t=/^\/(.*)\/([gimyu]*)$/.exec(e.toString());return new RegExp(t[1],t[2])}function wn(e){if(typeof e!="object")return e;if(e===null)return null;if(Nc(e))return e.map(wn);if(e instanceof Date)return new Date(e.getTime());if(e instanceof RegExp)return Oc(e);let t={};for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&(t[r]=wn(e[r]));return t}var nt=class extends ir{constructor(t,r){super(),this.left=t,this.right=r,this.pipe="diff"}setResult(t){if(this.options.cloneDiffValues&&typeof t=="object"){let r=typeof this.options.cloneDiffValues=="function"?this.options.cloneDiffValues:wn;typeof t[0]=="object"&&(t[0]=r(t[0])),typeof t[1]=="object"&&(t[1]=r(t[1]))}return ir.prototype.setResult.apply(this,arguments)}},_r=class extends ir{constructor(t,r){super(),this.left=t,this.delta=r,this.pipe="patch"}},Ar=class extends ir{constructor(t){super(),this.delta=t,this.pipe="reverse"}},En=typeof Array.isArray=="function"?Array.isArray:function(e){return e instanceof Array},es=function(t){if(t.left===t.right){t.setResult(void 0).exit();return}if(typeof t.left>"u"){if(typeof t.right=="function")throw new Error("functions are not supported");t.setResult([t.right]).exit();return}if(typeof t.right>"u"){t.setResult([t.left,0,0]).exit();return}if(typeof t.left=="function"||typeof t.right=="function")throw new Error("functions are not supported");if(t.leftType=t.left===null?"null":typeof t.left,t.rightType=t.right===null?"null":typeof t.right,t.leftType!==t.rightType){t.setResult([t.left,t.right]).exit();return}if(t.leftType==="boolean"||t.leftType==="number"){t.setResult([t.left,t.right]).exit();return}if(t.leftType==="object"&&(t.leftIsArray=En(t.left)),t.rightType==="object"&&(t.rightIsArray=En(t.right)),t.leftIsArray!==t.rightIsArray){t.setResult([t.left,t.right]).exit();return}t.left instanceof RegExp&&(t.right instanceof RegExp?t.setResult([t.left.toString(),t.right.toString()]).exit():t.setResult([t.left,t.right]).exit())};es.filterName="trivial";var ts=function(t){if(typeof t.delta>"u"){t.setResult(t.left).exit();return}if(t.nested=!En(t.delta),!t.nested){if(t.delta.length===1){t.setResult(t.delta[0]).exit();return}if(t.delta.length===2){if(t.left instanceof RegExp){let r=/^\/(.*)\/([gimyu]+)$/.exec(t.delta[1]);if(r){t.setResult(new RegExp(r[1],r[2])).exit();return}}t.setResult(t.delta[1]).exit();return}t.delta.length===3&&t.delta[2]===0&&t.setResult(void 0).exit()}};ts.filterName="trivial";var rs=function(t){if(typeof t.delta>"u"){t.setResult(t.delta).exit();return}if(t.nested=!En(t.delta),!t.nested){if(t.delta.length===1){t.setResult([t.delta[0],0,0]).exit();return}if(t.delta.length===2){t.setResult([t.delta[1],t.delta[0]]).exit();return}t.delta.length===3&&t.delta[2]===0&&t.setResult([t.delta[0]]).exit()}};rs.filterName="trivial";function ns(e){if(!e||!e.children)return;let t=e.children.length,r,n=e.result;for(let i=0;i<t;i++)r=e.children[i],!(typeof r.result>"u")&&(n=n||{},n[r.childName]=r.result);n&&e.leftIsArray&&(n._t="a"),e.setResult(n).exit()}ns.filterName="collectChildren";function is(e){if(e.leftIsArray||e.leftType!=="object")return;let t,r,n=e.options.propertyFilter;for(t in e.left)Object.prototype.hasOwnProperty.call(e.left,t)&&(n&&!n(t,e)||(r=new nt(e.left[t],e.right[t]),e.push(r,t)));for(t in e.right)Object.prototype.hasOwnProperty.call(e.right,t)&&(n&&!n(t,e)||typeof e.left[t]>"u"&&(r=new nt(void 0,e.right[t]),e.push(r,t)));if(!e.children||e.children.length===0){e.setResult(void 0).exit();return}e.exit()}is.filterName="objects";var os=function(t){if(!t.nested||t.delta._t)return;let r,n;for(r in t.delta)n=new _r(t.left[r],t.delta[r]),t.push(n,r);t.exit()};os.filterName="objects";var as=function(t){if(!t||!t.children||t.delta._t)return;let r=t.children.length,n;for(let i=0;i<r;i++)n=t.children[i],Object.prototype.hasOwnProperty.call(t.left,n.childName)&&n.result===void 0?delete t.left[n.childName]:t.left[n.childName]!==n.result&&(t.left[n.childName]=n.result);t.setResult(t.left).exit()};as.filterName="collectChildren";var ss=function(t){if(!t.nested||t.delta._t)return;let r,n;for(r in t.delta)n=new Ar(t.delta[r]),t.push(n,r);t.exit()};ss.filterName="objects";function ls(e){if(!e||!e.children||e.delta._t)return;let t=e.children.length,r,n={};for(let i=0;i<t;i++)r=e.children[i],n[r.childName]!==r.result&&(n[r.childName]=r.result);e.setResult(n).exit()}ls.filterName="collectChildren";var Bc=function(e,t,r,n){return e[r]===t[n]},Ic=function(e,t,r,n){let i=e.length,o=t.length,a,u,p=[i+1];for(a=0;a<i+1;a++)for(p[a]=[o+1],u=0;u<o+1;u++)p[a][u]=0;for(p.match=r,a=1;a<i+1;a++)for(u=1;u<o+1;u++)r(e,t,a-1,u-1,n)?p[a][u]=p[a-1][u-1]+1:p[a][u]=Math.max(p[a-1][u],p[a][u-1]);return p},xn=function(e,t,r,n,i,o){if(n===0||i===0)return{sequence:[],indices1:[],indices2:[]};if(e.match(t,r,n-1,i-1,o)){let a=xn(e,t,r,n-1,i-1,o);return a.sequence.push(t[n-1]),a.indices1.push(n-1),a.indices2.push(i-1),a}return e[n][i-1]>e[n-1][i]?xn(e,t,r,n,i-1,o):xn(e,t,r,n-1,i,o)},Lc=function(e,t,r,n){let i=n||{},o=Ic(e,t,r||Bc,i),a=xn(o,e,t,e.length,t.length,i);return typeof e=="string"&&typeof t=="string"&&(a.sequence=a.sequence.join("")),a},Fc={get:Lc},or=3,Xa=typeof Array.isArray=="function"?Array.isArray:e=>e instanceof Array,Za=typeof Array.prototype.indexOf=="function"?(e,t)=>e.indexOf(t):(e,t)=>{let r=e.length;for(let n=0;n<r;n++)if(e[n]===t)return n;return-1};function zc(e,t,r,n){for(let i=0;i<r;i++){let o=e[i];for(let a=0;a<n;a++){let u=t[a];if(i!==a&&o===u)return!0}}}function bn(e,t,r,n,i){let o=e[r],a=t[n];if(o===a)return!0;if(typeof o!="object"||typeof a!="object")return!1;let u=i.objectHash;if(!u)return i.matchByPosition&&r===n;let p,f;return typeof r=="number"?(i.hashCache1=i.hashCache1||[],p=i.hashCache1[r],typeof p>"u"&&(i.hashCache1[r]=p=u(o,r))):p=u(o),typeof p>"u"||(typeof n=="number"?(i.hashCache2=i.hashCache2||[],f=i.hashCache2[n],typeof f>"u"&&(i.hashCache2[n]=f=u(a,n))):f=u(a),typeof f>"u")?!1:p===f}var us=function(t){if(!t.leftIsArray)return;let r={objectHash:t.options&&t.options.objectHash,matchByPosition:t.options&&t.options.matchByPosition},n=0,i=0,o,a,u,p=t.left,f=t.right,m=p.length,y=f.length,A;for(m>0&&y>0&&!r.objectHash&&typeof r.matchByPosition!="boolean"&&(r.matchByPosition=!zc(p,f,m,y));n<m&&n<y&&bn(p,f,n,n,r);)o=n,A=new nt(t.left[o],t.right[o]),t.push(A,o),n++;for(;i+n<m&&i+n<y&&bn(p,f,m-1-i,y-1-i,r);)a=m-1-i,u=y-1-i,A=new nt(t.left[a],t.right[u]),t.push(A,u),i++;let D;if(n+i===m){if(m===y){t.setResult(void 0).exit();return}for(D=D||{_t:"a"},o=n;o<y-i;o++)D[o]=[f[o]];t.setResult(D).exit();return}if(n+i===y){for(D=D||{_t:"a"},o=n;o<m-i;o++)D[`_${o}`]=[p[o],0,0];t.setResult(D).exit();return}delete r.hashCache1,delete r.hashCache2;let Y=p.slice(n,m-i),F=f.slice(n,y-i),z=Fc.get(Y,F,bn,r),W=[];for(D=D||{_t:"a"},o=n;o<m-i;o++)Za(z.indices1,o-n)<0&&(D[`_${o}`]=[p[o],0,0],W.push(o));let G=!0;t.options&&t.options.arrays&&t.options.arrays.detectMove===!1&&(G=!1);let k=!1;t.options&&t.options.arrays&&t.options.arrays.includeValueOnMove&&(k=!0);let E=W.length;for(o=n;o<y-i;o++){let S=Za(z.indices2,o-n);if(S<0){let B=!1;if(G&&E>0){for(let N=0;N<E;N++)if(a=W[N],bn(Y,F,a-n,o-n,r)){D[`_${a}`].splice(1,2,o,or),k||(D[`_${a}`][0]=""),u=o,A=new nt(t.left[a],t.right[u]),t.push(A,u),W.splice(N,1),B=!0;break}}B||(D[o]=[f[o]])}else a=z.indices1[S]+n,u=z.indices2[S]+n,A=new nt(t.left[a],t.right[u]),t.push(A,u)}t.setResult(D).exit()};us.filterName="arrays";var Qa={numerically(e,t){return e-t},numericallyBy(e){return(t,r)=>t[e]-r[e]}},ps=function(t){if(!t.nested||t.delta._t!=="a")return;let r,n,i=t.delta,o=t.left,a=[],u=[],p=[];for(r in i)if(r!=="_t")if(r[0]==="_")if(i[r][2]===0||i[r][2]===or)a.push(parseInt(r.slice(1),10));else throw new Error(`only removal or move can be applied at original array indices, invalid diff type: ${i[r][2]}`);else i[r].length===1?u.push({index:parseInt(r,10),value:i[r][0]}):p.push({index:parseInt(r,10),delta:i[r]});for(a=a.sort(Qa.numerically),r=a.length-1;r>=0;r--){n=a[r];let A=i[`_${n}`],D=o.splice(n,1)[0];A[2]===or&&u.push({index:A[1],value:D})}u=u.sort(Qa.numericallyBy("index"));let f=u.length;for(r=0;r<f;r++){let A=u[r];o.splice(A.index,0,A.value)}let m=p.length,y;if(m>0)for(r=0;r<m;r++){let A=p[r];y=new _r(t.left[A.index],A.delta),t.push(y,A.index)}if(!t.children){t.setResult(t.left).exit();return}t.exit()};ps.filterName="arrays";var cs=function(t){if(!t||!t.children||t.delta._t!=="a")return;let r=t.children.length,n;for(let i=0;i<r;i++)n=t.children[i],t.left[n.childName]=n.result;t.setResult(t.left).exit()};cs.filterName="arraysCollectChildren";var fs=function(t){if(!t.nested){t.delta[2]===or&&(t.newName=`_${t.delta[1]}`,t.setResult([t.delta[0],parseInt(t.childName.substr(1),10),or]).exit());return}if(t.delta._t!=="a")return;let r,n;for(r in t.delta)r!=="_t"&&(n=new Ar(t.delta[r]),t.push(n,r));t.exit()};fs.filterName="arrays";var $c=(e,t,r)=>{if(typeof t=="string"&&t[0]==="_")return parseInt(t.substr(1),10);if(Xa(r)&&r[2]===0)return`_${t}`;let n=+t;for(let i in e){let o=e[i];if(Xa(o))if(o[2]===or){let a=parseInt(i.substr(1),10),u=o[1];if(u===+t)return a;a<=n&&u>n?n++:a>=n&&u<n&&n--}else o[2]===0?parseInt(i.substr(1),10)<=n&&n++:o.length===1&&i<=n&&n--}return n};function ds(e){if(!e||!e.children||e.delta._t!=="a")return;let t=e.children.length,r,n={_t:"a"};for(let i=0;i<t;i++){r=e.children[i];let o=r.newName;typeof o>"u"&&(o=$c(e.delta,r.childName,r.result)),n[o]!==r.result&&(n[o]=r.result)}e.setResult(n).exit()}ds.filterName="arraysCollectChildren";var hs=function(t){t.left instanceof Date?(t.right instanceof Date?t.left.getTime()!==t.right.getTime()?t.setResult([t.left,t.right]):t.setResult(void 0):t.setResult([t.left,t.right]),t.exit()):t.right instanceof Date&&t.setResult([t.left,t.right]).exit()};hs.filterName="dates";var _n=2,Vc=60,Ai=null,ms=function(e={},t){if(!Ai){let r,{textDiff:{diffMatchPatch:n}={}}=e;try{r=n&&new n}catch{r=null}if(!r){if(!t)return null;let i=new Error("text diff_match_patch library not found");throw i.diff_match_patch_not_found=!0,i}Ai={diff:function(i,o){return r.patch_toText(r.patch_make(i,o))},patch:function(i,o){let a=r.patch_apply(r.patch_fromText(o),i);for(let u=0;u<a[1].length;u++)if(!a[1][u]){let p=new Error("text patch failed");p.textPatchFailed=!0}return a[0]}}}return Ai},ys=function(t){if(t.leftType!=="string")return;let r=t.options&&t.options.textDiff&&t.options.textDiff.minLength||Vc;if(t.left.length<r||t.right.length<r){t.setResult([t.left,t.right]).exit();return}let n=ms(t.options);if(!n){t.setResult([t.left,t.right]).exit();return}let i=n.diff;t.setResult([i(t.left,t.right),0,_n]).exit()};ys.filterName="texts";var gs=function(t){if(t.nested||t.delta[2]!==_n)return;let r=ms(t.options,!0).patch;t.setResult(r(t.left,t.delta[0])).exit()};gs.filterName="texts";var Hc=function(e){let t,r,n,i,o,a=null,u=/^@@ +-(\d+),(\d+) +\+(\d+),(\d+) +@@$/,p;for(n=e.split(`
`),t=0,r=n.length;t<r;t++){i=n[t];let f=i.slice(0,1);f==="@"?(a=u.exec(i),p=t,n[p]="@@ -"+a[3]+","+a[4]+" +"+a[1]+","+a[2]+" @@"):f==="+"?(n[t]="-"+n[t].slice(1),n[t-1].slice(0,1)==="+"&&(o=n[t],n[t]=n[t-1],n[t-1]=o)):f==="-"&&(n[t]="+"+n[t].slice(1))}return n.join(`
`)},vs=function(t){t.nested||t.delta[2]===_n&&t.setResult([Hc(t.delta[0]),0,_n]).exit()};vs.filterName="texts";var Ci=class{constructor(t){this.processor=new ki(t),this.processor.pipe(new nr("diff").append(ns,es,hs,ys,is,us).shouldHaveResult()),this.processor.pipe(new nr("patch").append(as,cs,ts,gs,os,ps).shouldHaveResult()),this.processor.pipe(new nr("reverse").append(ls,ds,rs,vs,ss,fs).shouldHaveResult())}options(...t){return this.processor.options(...t)}diff(t,r){return this.processor.process(new nt(t,r))}patch(t,r){return this.processor.process(new _r(t,r))}reverse(t){return this.processor.process(new Ar(t))}unpatch(t,r){return this.patch(t,this.reverse(r))}clone(t){return wn(t)}};function An(e,t){return e.$instanceOf(t)}function bs(e,t){return t.some(function(r){return An(e,r)})}function Ri(e){return bs(e,["bpmndi:BPMNEdge","bpmndi:BPMNShape"])}function Wc(e){var t=e.$parent,r=t.rootElements.find(function(i){return An(i,"bpmn:Collaboration")});if(!r)return{element:e,property:""};var n=r.participants.find(function(i){return i.processRef===e});return n&&{element:n,property:"processRef."}}function Ht(){this._layoutChanged={},this._changed={},this._removed={},this._added={}}Ht.prototype._isTracked=function(e){if(An(e,"bpmn:DataObject"))return!1;if(An(e,"bpmn:Process"))return Wc(e);var t=bs(e,["bpmn:Participant","bpmn:Collaboration","bpmn:FlowElement","bpmn:SequenceFlow","bpmn:MessageFlow","bpmn:Participant","bpmn:Lane","bpmn:DataAssociation"]);if(t)return{element:e,property:""}};Ht.prototype._computeChangeId=function(e){return e.id};Ht.prototype.removed=function(e,t,r,n){var i;(i=this._isTracked(r))?this._removed[this._computeChangeId(i.element)]||(this._removed[this._computeChangeId(i.element)]=r):(i=this._isTracked(e))?this.changed(i.element,i.property+t+"["+n+"]",null,r):Ri(e)&&t==="waypoint"&&(this._layoutChanged[this._computeChangeId(e.bpmnElement)]=e.bpmnElement)};Ht.prototype.changed=function(e,t,r,n){var i;if(Ri(e))this._layoutChanged[this._computeChangeId(e.bpmnElement)]=e.bpmnElement;else if(i=this._isTracked(e)){var o=this._changed[this._computeChangeId(i.element)];o||(o=this._changed[this._computeChangeId(i.element)]={model:e,attrs:{}}),(n!==void 0||r!==void 0)&&(o.attrs[t]={oldValue:n,newValue:r})}};Ht.prototype.added=function(e,t,r,n){var i;(i=this._isTracked(r))?this._added[this._computeChangeId(i.element)]||(this._added[this._computeChangeId(i.element)]=r):(i=this._isTracked(e))?this.changed(i.element,i.property+t+"["+n+"]",r,null):Ri(e)&&t==="waypoint"&&(this._layoutChanged[this._computeChangeId(e.bpmnElement)]=e.bpmnElement)};Ht.prototype.moved=function(e,t,r,n){};function xs(e){e.left&&e.left.$instanceOf&&(e.leftType="moddle"),e.right&&e.right.$instanceOf&&(e.rightType="moddle")}xs.filterName="moddle";function ws(e){if(e.leftIsArray||e.leftType!=="moddle")return;let t=Ja(e.left),r,n,i=e.options.propertyFilter;e.left.$type!==e.right.$type&&(n=new nt(e.left.$type,e.right.$type),e.push(n,"$type"));for(r of t){let{name:a,isVirtual:u,isMany:p,isReference:f}=r;u||p&&f||i&&!i(a,e)||(n=new nt(Si(e.left,a),Si(e.right,a)),e.push(n,a))}let o=Ja(e.right);for(r of o){let{name:a,isVirtual:u,isMany:p,isReference:f}=r;u||p&&f||i&&!i(a,e)||typeof e.left[a]>"u"&&(n=new nt(void 0,Si(e.right,a)),e.push(n,a))}if(!e.children||e.children.length===0){e.setResult(void 0).exit();return}e.exit()}ws.filterName="moddleDiff";function Si(e,t){let{isGeneric:r,idProperty:n,propertiesByName:i}=e.$descriptor,o=e[t];if(r)return o;let a=i[t];return a&&!a.isMany&&a.isReference?o&&n&&`#ref:${o.get(n.name)}`:o}function Kc(e){return Object.keys(e).flatMap(t=>t!=="$type"?{name:t}:[])}function Ja(e){let{properties:t,isGeneric:r}=e.$descriptor;return r?Kc(e):t}function Pi(){}Pi.prototype.createDiff=function(e,t){var r=new Ci({objectHash:function(n){return n.id||JSON.stringify(n)},propertyFilter:function(n,i){return n!=="$instanceOf"}});return r.processor.pipe("diff").after("trivial",xs),r.processor.pipe("diff").after("objects",ws),r.diff(e,t)};Pi.prototype.diff=function(e,t,r){r=r||new Ht;function n(o,a){T(o,function(u,p){u._t!=="a"&&le(u)&&le(u[0])&&(u=Xe(u[0],function(f,m,y){var A=u.length===3?"_":"";return f[A+y]=[m],f},{_t:"a"})),u._t==="a"?T(u,function(f,m){if(m!=="_t"){var y=/^_/.test(m),A=!y&&le(f),D=y&&f[0]==="";m=parseInt(y?m.slice(1):m,10),A||y&&!D?r[y?"removed":"added"](a,p,f[0],m):D?r.moved(a,p,f[1],f[2]):n(f,a[p][m])}}):le(u)?r.changed(a,p,u[0],u[1]):(r.changed(a,p),n(u,a[p]))})}var i=this.createDiff(e,t);return n(i,t),r};function Es(e,t,r){return new Pi().diff(e,t,r)}var _s=new Set(["rootElements","flowElements","artifacts","laneSets","lanes","childLaneSet","participants"]),Uc=new Set(["diagrams","incoming","outgoing","flowNodeRef","id"]);function As(e,t){let r=Ti(e),n=Ti(t),i=Es(e,t),o=[];return r.forEach((a,u)=>{n.has(u)||o.push(Sn(a,"removed",[]))}),n.forEach((a,u)=>{let p=r.has(u)?qc(Mi(r.get(u)),Mi(a)):[];r.has(u)?p.length>0?o.push(Sn(a,"changed",p)):i._layoutChanged[u]&&o.push(Sn(a,"moved",[])):o.push(Sn(a,"added",[]))}),o}function Sn(e,t,r){return{element:e.id,name:e.name??"",type:e.$type,kind:t,attributes:r}}function qc(e,t){return[...new Set([...e.keys(),...t.keys()])].filter(r=>e.get(r)!==t.get(r)).map(r=>({name:Yc(r),before:e.get(r)??"",after:t.get(r)??""}))}function Yc(e){return e.replace(/^extensionElements\./,"").replace(/\.(value|text|body)$/,"")}function Ti(e,t=new Map){e.id&&e.$type!=="bpmn:Definitions"&&t.set(e.id,e);for(let{ns:r}of e.$descriptor.properties.filter(n=>_s.has(n.ns.localName)))[e[r.localName]??[]].flat().forEach(n=>Ti(n,t));return t}function Mi(e,t="",r=new Map){let n=i=>t?`${t}.${i}`:i;for(let{ns:i,isReference:o}of e.$descriptor.properties??[]){let a=i.localName,u=e[a];if(u===void 0||Uc.has(a)||_s.has(a))continue;let p=Array.isArray(u);[u].flat().forEach((f,m)=>{if(o)r.set(n(p?`${a}.${m}`:a),f?.id??"");else if(f?.$type){let y=n(Gc(a,f,p,m));Mi(f,y,r),p&&f.name&&r.delete(`${y}.name`)}else r.set(n(p?`${a}.${m}`:a),String(f))})}return Object.entries(e.$attrs??{}).filter(([i])=>!i.startsWith("xmlns")).forEach(([i,o])=>r.set(n(i),String(o))),r}function Gc(e,t,r,n){let i=e==="values"||e==="eventDefinitions"?t.$type.replace(/^.*:/,""):e;return t.name&&r?t.name:r&&n>0?`${i}.${n}`:i}var ji="'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";function Ss(e,t){let r=`bangfu-part-${e}`;if(!document.getElementById(r)){let n=Ge("style");n.id=r,n.textContent=t.join(`
`),document.head.append(n)}}function ks(e,t){for(let r of t.filter(n=>Object.hasOwn(e,n))){let n=e[r];delete e[r],e[r]=n}}function Ge(e,t,r){let n=document.createElement(e);return t&&(n.className=t),r&&(n.textContent=r),n}var Di={undo:"M9 7H5V3M5 7c2-2.5 4.4-4 7.5-4a8.5 8.5 0 1 1-7.8 12",redo:"M15 7h4V3M19 7c-2-2.5-4.4-4-7.5-4a8.5 8.5 0 1 0 7.8 12",zoomIn:"M12 5v14M5 12h14",zoomOut:"M5 12h14",fit:"M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",find:"M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.5L21 21",map:"M4 5h16v14H4zM12 12h6v5h-6z",simulate:"M7 4v16l13-8z"},kn=class{#e=new Map;element=Ge("div","bf-editor-bar");constructor(t){this.element.setAttribute("role","toolbar");for(let[r,n]of Object.entries(t)){let i=Ge("button",`bf-editor-button ${r}`);i.type="button",i.addEventListener("click",n),Di[r]&&i.append(Xc(Di[r])),this.#e.set(r,i),this.element.append(i)}}say(t){this.element.setAttribute("aria-label",t.tools??""),this.#e.forEach((r,n)=>{r.title=t[n]??"",r.setAttribute("aria-label",t[n]??""),Di[n]||(r.textContent=t[n]??"")})}enable(t,r){this.#e.get(t).disabled=!r}press(t,r){this.#e.get(t).setAttribute("aria-pressed",String(r))}show(t,r){this.#e.get(t).hidden=!r}};function Xc(e){let t="http://www.w3.org/2000/svg",r=document.createElementNS(t,"svg");r.setAttribute("viewBox","0 0 24 24"),r.setAttribute("aria-hidden","true");let n=document.createElementNS(t,"path");return n.setAttribute("d",e),r.append(n),r}var Zc=["before","after","titles","chosen","words","label"],Cs=["added","removed","changed","moved"],Rs={added:"+",removed:"−",changed:"≠",moved:"↔"},Ps=1.25,Qc=.95,Ni=class extends HTMLElement{#e=null;#t=null;#u=Promise.resolve();#i=!1;#o=[];#a=!1;#p=0;#s=null;#r={before:"",after:"",titles:[],chosen:{},words:{},label:""};connectedCallback(){ks(this,Zc),Ss("compare",[Ua,qa,Ya,Ga]),this.classList.add("bf-editor","bf-comparison");let t=new kn({zoomIn:()=>this.#f(Ps),zoomOut:()=>this.#f(1/Ps),fit:()=>this.#l()}),r=Object.fromEntries(Cs.map(p=>[p,Ge("span",`bf-difference ${p}`)]));t.element.append(...Object.values(r));let n=Ge("p","bf-editor-problem");n.setAttribute("role","alert"),n.hidden=!0;let i=[Ge("section","bf-comparison-side"),Ge("section","bf-comparison-side")],o=i.map(p=>p.appendChild(Ge("h3"))),a=i.map(p=>p.appendChild(Ge("div","bf-editor-canvas"))),u=Ge("div","bf-editor-area");u.append(...i),this.replaceChildren(t.element,n,u),this.#e={bar:t,legend:r,problem:n,heads:o},this.#t=a.map(p=>new Vt({container:p,canvas:{deferUpdate:!1},moddleExtensions:{camunda:Ka},textRenderer:{defaultStyle:{fontFamily:ji},externalStyle:{fontFamily:ji}}})),this.#t.forEach((p,f)=>this.#m(p,this.#t[1-f])),this.#s=new ResizeObserver(()=>this.#l()),this.#s.observe(this),this.#h(),this.#c()}disconnectedCallback(){this.#s.disconnect(),this.#t.forEach(t=>t.destroy()),this.#t=null,this.#o=[]}get before(){return this.#r.before}set before(t){this.#n("before",t??"")}get after(){return this.#r.after}set after(t){this.#n("after",t??"")}get titles(){return this.#r.titles}set titles(t){this.#n("titles",t??[])}get chosen(){return this.#r.chosen}set chosen(t){this.#n("chosen",t??{})}get words(){return this.#r.words}set words(t){this.#n("words",t??{})}get label(){return this.#r.label}set label(t){this.#n("label",t??"")}#n(t,r){this.#r[t]=r,this.#h(),this.#c()}#m(t,r){let n=t.get("eventBus");n.on("canvas.viewbox.changed",({viewbox:i})=>this.#y(r,i)),n.on("element.click",({element:i})=>this.dispatchEvent(new CustomEvent("selected",{detail:{id:i.id}})))}#y(t,{x:r,y:n,width:i,height:o}){!this.#a&&t.getDefinitions()&&(this.#a=!0,t.get("canvas").viewbox({x:r,y:n,width:i,height:o}),this.#a=!1)}#c(){this.#i||(this.#i=!0,this.#u=this.#u.then(async()=>{this.#i=!1,await this.#g()}))}async#g(){let t=[this.#r.before,this.#r.after],r=this.#t;if(!(!r||t.some(n=>!n))){if(t.some((n,i)=>n!==this.#o[i])){this.#o=t;try{await Promise.all(r.map((n,i)=>n.importXML(t[i]))),r===this.#t&&(this.#d(""),this.#v())}catch(n){r===this.#t&&(this.#d(this.#r.words.failed),this.dispatchEvent(new CustomEvent("failed",{detail:String(n.message)})));return}}this.#x()}}#v(){let[t,r]=this.#t,n=As(t.getDefinitions(),r.getDefinitions());this.#l(),n.forEach(({element:i,kind:o})=>{({added:[r],removed:[t]}[o]??[t,r]).forEach(u=>this.#b(u,i,o))}),this.dispatchEvent(new CustomEvent("compared",{detail:n}))}#b(t,r,n){let i=t.get("canvas"),o=t.get("elementRegistry").get(r);if(o&&o!==i.getRootElement()){i.addMarker(r,`bf-difference-${n}`);let a=Ge("span",`bf-difference ${n}`,Rs[n]);a.title=this.#r.words[n]??"",t.get("overlays").add(r,"bf-difference",{position:{top:-14,left:-8},scale:{min:.6},html:a})}}#x(){let{id:t,number:r}=this.#r.chosen;if(!t||r===this.#p)return;this.#p=r,[...this.#t].reverse().find(i=>i.get("elementRegistry").get(t))?.get("canvas").scrollToElement(t,80),this.#t.filter(i=>i.get("elementRegistry").get(t)).forEach(i=>i.get("selection").select(i.get("elementRegistry").get(t)))}#f(t){let r=this.#t[1].get("canvas");r.zoom(Math.min(4,Math.max(.1,r.zoom()*t)),"auto")}#l(){let t=this.#t?.filter(y=>y.getDefinitions())??[];if(t.length<2||this.clientWidth===0)return;let r=t.map(y=>y.get("canvas"));r.forEach(y=>y.resized());let n=r.map(y=>y.viewbox().inner),i=Math.min(...n.map(y=>y.x)),o=Math.min(...n.map(y=>y.y)),a=Math.max(...n.map(y=>y.x+y.width)),u=Math.max(...n.map(y=>y.y+y.height)),{width:p,height:f}=r[1].getSize(),m=Math.min(1,p/(a-i),f/(u-o))*Qc;r[1].viewbox({x:(i+a-p/m)/2,y:(o+u-f/m)/2,width:p/m,height:f/m})}#d(t){this.#e.problem.textContent=t??"",this.#e.problem.hidden=!t}#h(){if(!this.#e)return;let{words:t,titles:r,label:n}=this.#r;this.setAttribute("role","group"),this.setAttribute("aria-label",n),this.#e.bar.say(t),this.#e.heads.forEach((i,o)=>{i.textContent=r[o]??""}),Cs.forEach(i=>{this.#e.legend[i].textContent=`${Rs[i]} ${t[i]??""}`})}};customElements.get("bangfu-comparison")||customElements.define("bangfu-comparison",Ni);
