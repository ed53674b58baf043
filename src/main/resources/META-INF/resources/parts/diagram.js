/*! Contains bpmn-js, diagram-js and further parts of https://bpmn.io

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
*/
function ge(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var rr=Object.prototype.toString,Na=Object.prototype.hasOwnProperty;function br(e){return e===void 0}function Nt(e){return e!==void 0}function dn(e){return e==null}function ce(e){return rr.call(e)==="[object Array]"}function Te(e){return rr.call(e)==="[object Object]"}function Ie(e){return rr.call(e)==="[object Number]"}function it(e){let t=rr.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFunction]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function Fe(e){return rr.call(e)==="[object String]"}function gt(e,t){return!dn(e)&&Na.call(e,t)}function ve(e,t){let r=yn(t),n;return T(e,function(i,o){if(r(i,o))return n=i,!1}),n}function mi(e,t){let r=yn(t),n=ce(e)?-1:void 0;return T(e,function(i,o){if(r(i,o))return n=o,!1}),n}function ct(e,t){let r=yn(t),n=[];return T(e,function(i,o){r(i,o)&&n.push(i)}),n}function T(e,t){let r,n;if(br(e))return;let i=ce(e)?Ba:Oa;for(let o in e)if(gt(e,o)&&(r=e[o],n=t(r,i(o)),n===!1))return r}function pt(e,t,r){return T(e,function(n,i){r=t(r,n,i)}),r}function hn(e,t){return!!pt(e,function(r,n,i){return r&&t(n,i)},!0)}function xr(e,t){return!!ve(e,t)}function yi(e,t){let r=[];return T(e,function(n,i){r.push(t(n,i))}),r}function mn(e){return function(t){return hn(e,function(r,n){return t[n]===r})}}function yn(e){return it(e)?e:t=>t===e}function Oa(e){return e}function Ba(e){return Number(e)}function nr(e,t){let r,n,i,o;function l(x){let j=Date.now(),F=x?0:o+t-j;if(F>0)return u(F);e.apply(i,n),c()}function u(x){r=setTimeout(l,x)}function c(){r&&clearTimeout(r),r=o=n=i=void 0}function f(){r&&l(!0),c()}function m(...x){o=Date.now(),n=x,i=this,r||u(t)}return m.flush=f,m.cancel=c,m}function ot(e,t){return e.bind(t)}function C(e,...t){return Object.assign(e,...t)}function gi(e,t,r){let n=e;return T(t,function(i,o){if(typeof i!="number"&&typeof i!="string")throw new Error("illegal key type: "+typeof i+". Key should be of type number or string.");if(i==="constructor")throw new Error("illegal key: constructor");if(i==="__proto__")throw new Error("illegal key: __proto__");let l=t[o+1],u=n[i];Nt(l)&&dn(u)&&(u=n[i]=isNaN(+l)?{}:[]),br(l)?br(r)?delete n[i]:n[i]=r:n=u}),e}function vi(e,t){let r={},n=Object(e);return T(t,function(i){i in n&&(r[i]=e[i])}),r}function bi(e,t){let r={},n=Object(e);return T(n,function(i,o){t.indexOf(o)===-1&&(r[o]=i)}),r}var La=1e3;function Ge(e,t){var r=this;t=t||La,e.on(["render.shape","render.connection"],t,function(n,i){var o=n.type,l=i.element,u=i.gfx,c=i.attrs;if(r.canRender(l))return o==="render.shape"?r.drawShape(u,l,c):r.drawConnection(u,l,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(n,i){if(r.canRender(i))return n.type==="render.getShapePath"?r.getShapePath(i):r.getConnectionPath(i)})}Ge.prototype.canRender=function(e){};Ge.prototype.drawShape=function(e,t){};Ge.prototype.drawConnection=function(e,t){};Ge.prototype.getShapePath=function(e){};Ge.prototype.getConnectionPath=function(e){};function D(e,t){var r=oe(e);return r&&typeof r.$instanceOf=="function"&&r.$instanceOf(t)}function xi(e,t){return xr(t,function(r){return D(e,r)})}function oe(e){return e&&e.businessObject||e}function Xe(e){return e&&e.di}function vt(e,t){return D(e,"bpmn:CallActivity")?!1:D(e,"bpmn:SubProcess")?(t=t||Xe(e),t&&D(t,"bpmndi:BPMNPlane")?!0:t&&!!t.isExpanded):D(e,"bpmn:Participant")?!!oe(e).processRef:!0}function gn(e){if(!(!D(e,"bpmn:Participant")&&!D(e,"bpmn:Lane"))){var t=Xe(e).isHorizontal;return t===void 0?!0:t}}function wi(e){return e&&!!oe(e).triggeredByEvent}function Ei(e){return Te(e)&&gt(e,"waypoints")}function vn(e){return Te(e)&&gt(e,"labelTarget")}var ir={width:90,height:20},_i=15;function ki(e){return D(e,"bpmn:Event")||D(e,"bpmn:Gateway")||D(e,"bpmn:DataStoreReference")||D(e,"bpmn:DataObjectReference")||D(e,"bpmn:DataInput")||D(e,"bpmn:DataOutput")||D(e,"bpmn:SequenceFlow")||D(e,"bpmn:MessageFlow")||D(e,"bpmn:Group")}function Ia(e){var t=e.length/2-1,r=e[Math.floor(t)],n=e[Math.ceil(t+.01)],i=Fa(e),o=Math.atan((n.y-r.y)/(n.x-r.x)),l=i.x,u=i.y;return Math.abs(o)<Math.PI/2?u-=_i:l+=_i,{x:l,y:u}}function Fa(e){var t=e.length/2-1,r=e[Math.floor(t)],n=e[Math.ceil(t+.01)];return{x:r.x+(n.x-r.x)/2,y:r.y+(n.y-r.y)/2}}function za(e){return e.waypoints?Ia(e.waypoints):D(e,"bpmn:Group")?{x:e.x+e.width/2,y:e.y+ir.height/2}:{x:e.x+e.width/2,y:e.y+e.height+ir.height/2}}function Si(e,t){var r,n,i,o=e.label;return o&&o.bounds?(i=o.bounds,n={width:i.width,height:i.height},r={x:i.x+i.width/2,y:i.y+i.height/2}):(r=za(t),n=ir),C({x:r.x-n.width/2,y:r.y-n.height/2},n)}function Va(e){if(D(e,"bpmn:FlowElement")||D(e,"bpmn:Participant")||D(e,"bpmn:Lane")||D(e,"bpmn:SequenceFlow")||D(e,"bpmn:MessageFlow")||D(e,"bpmn:DataInput")||D(e,"bpmn:DataOutput"))return"name";if(D(e,"bpmn:TextAnnotation"))return"text";if(D(e,"bpmn:Group"))return"categoryValueRef"}function Wa(e){var t=e.categoryValueRef;return t&&t.value||""}function $t(e){var t=e.businessObject,r=Va(t);if(r)return r==="categoryValueRef"?Wa(t):t[r]||""}function bt(e,t){t=!!t,ce(e)||(e=[e]);var r,n,i,o;return T(e,function(l){var u=l;l.waypoints&&!t&&(u=bt(l.waypoints,!0));var c=u.x,f=u.y,m=u.height||0,x=u.width||0;(c<r||r===void 0)&&(r=c),(f<n||n===void 0)&&(n=f),(c+x>i||i===void 0)&&(i=c+x),(f+m>o||o===void 0)&&(o=f+m)}),{x:r,y:n,height:o-n,width:i-r}}function wr(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function Er(e){return!!(e&&e.isFrame)}var _r=7;function $a(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function Pi(e,t){return t.appendChild($a(e,t))}function le(e,t){return Pi(t,e),e}var wn=2,Ti={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"color-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":wn,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-variant":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stroke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":wn,"text-anchor":1,"text-decoration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function Ha(e,t){return Ti[t]?e.style[t]:e.getAttributeNS(null,t)}function Mi(e,t,r){var n=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),i=Ti[n];i?(i===wn&&typeof r=="number"&&(r=String(r)+"px"),e.style[n]=r):e.setAttributeNS(null,t,r)}function Ka(e,t){var r=Object.keys(t),n,i;for(n=0,i;i=r[n];n++)Mi(e,i,t[i])}function Q(e,t,r){if(typeof t=="string")if(r!==void 0)Mi(e,t,r);else return Ha(e,t);else Ka(e,t);return e}var Ua=Object.prototype.toString;function He(e){return new St(e)}function St(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");this.el=e,this.list=e.classList}St.prototype.add=function(e){return this.list.add(e),this};St.prototype.remove=function(e){return Ua.call(e)=="[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};St.prototype.removeMatching=function(e){let t=this.array();for(let r=0;r<t.length;r++)e.test(t[r])&&this.remove(t[r]);return this};St.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};St.prototype.array=function(){return Array.from(this.list)};St.prototype.has=St.prototype.contains=function(e){return this.list.contains(e)};function Ya(e){for(var t;t=e.firstChild;)e.removeChild(t);return e}var _n={svg:"http://www.w3.org/2000/svg"},Ai='<svg xmlns="'+_n.svg+'"';function ji(e){var t=!1;e.substring(0,4)==="<svg"?e.indexOf(_n.svg)===-1&&(e=Ai+e.substring(4)):(e=Ai+">"+e+"</svg>",t=!0);var r=qa(e);if(!t)return r;for(var n=document.createDocumentFragment(),i=r.firstChild;i.firstChild;)n.appendChild(i.firstChild);return n}function qa(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function J(e,t){var r;return e=e.trim(),e.charAt(0)==="<"?(r=ji(e).firstChild,r=document.importNode(r,!0)):r=document.createElementNS(_n.svg,e),t&&Q(r,t),r}var bn=null;function En(){return bn===null&&(bn=J("svg")),bn}function Ci(e,t){var r,n,i=Object.keys(t);for(r=0;n=i[r];r++)e[n]=t[n];return e}function Di(e,t,r,n,i,o){var l=En().createSVGMatrix();switch(arguments.length){case 0:return l;case 1:return Ci(l,e);case 6:return Ci(l,{a:e,b:t,c:r,d:n,e:i,f:o})}}function Ht(e){return e?En().createSVGTransformFromMatrix(e):En().createSVGTransform()}var Ri=/([&<>]{1})/g,Ga=/([&<>\n\r"]{1})/g,Xa={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"'"};function xn(e,t){function r(n,i){return Xa[i]||i}return e.replace(t,r)}function Ni(e,t){var r,n,i,o,l;switch(e.nodeType){case 3:t.push(xn(e.textContent,Ri));break;case 1:if(t.push("<",e.tagName),e.hasAttributes())for(i=e.attributes,r=0,n=i.length;r<n;++r)o=i.item(r),t.push(" ",o.name,'="',xn(o.value,Ga),'"');if(e.hasChildNodes()){for(t.push(">"),l=e.childNodes,r=0,n=l.length;r<n;++r)Ni(l.item(r),t);t.push("</",e.tagName,">")}else t.push("/>");break;case 8:t.push("<!--",xn(e.nodeValue,Ri),"-->");break;case 4:t.push("<![CDATA[",e.nodeValue,"]]>");break;default:throw new Error("unable to handle node "+e.nodeType)}return t}function Za(e,t){var r=ji(t);if(Ya(e),!!t){Ja(r)||(r=r.documentElement);for(var n=es(r.childNodes),i=0;i<n.length;i++)Pi(n[i],e)}}function Qa(e){for(var t=e.firstChild,r=[];t;)Ni(t,r),t=t.nextSibling;return r.join("")}function Ja(e){return e.nodeName==="#document-fragment"}function kn(e,t){if(t!==void 0){try{Za(e,t)}catch(r){throw new Error("error parsing SVG: "+r.message)}return e}else return Qa(e)}function es(e){return Array.prototype.slice.call(e)}function Ot(e){var t=e.parentNode;return t&&t.removeChild(e),e}function ts(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function rs(e,t){var r,n;for(e.clear(),r=0;n=t[r];r++)e.appendItem(ts(e,n))}function Bt(e,t){var r=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),rs(r,t)),r.consolidate()}function xt(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function ns(e){return["M",e.x,e.y]}function Sn(e){return["L",e.x,e.y]}function is(e,t,r){return["C",e.x,e.y,t.x,t.y,r.x,r.y]}function os(e,t){let r=e.length,n=[ns(e[0])];for(let i=1;i<r;i++){let o=e[i-1],l=e[i],u=e[i+1];if(!u||!t){n.push(Sn(l));continue}let c=Math.min(t,An(l.x-o.x,l.y-o.y),An(u.x-l.x,u.y-l.y));if(!c){n.push(Sn(l));continue}let f=kr(l,o,c),m=kr(l,o,c*.5),x=kr(l,u,c),j=kr(l,u,c*.5);n.push(Sn(f)),n.push(is(m,j,x))}return n}function kr(e,t,r){let n=t.x-e.x,i=t.y-e.y,o=An(n,i),l=r/o;return{x:e.x+n*l,y:e.y+i*l}}function An(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function Kt(e,t,r){Ie(t)&&(r=t,t=null),t||(t={});let n=J("path",t);return Ie(r)&&(n.dataset.cornerRadius=String(r)),Cn(n,e)}function Cn(e,t){let r=parseInt(e.dataset.cornerRadius,10)||0;return Q(e,{d:xt(os(t,r))}),e}var Sr="hsl(225, 10%, 15%)",as="white";function at(e,t){return xr(e.eventDefinitions,function(r){return r.$type===t})}function Oi(e){return e.$type==="bpmn:IntermediateThrowEvent"||e.$type==="bpmn:EndEvent"}function Bi(e){var t=e.dataObjectRef;return e.isCollection||t&&t.isCollection}function W(e,t,r){var n=Xe(e);return r||n.get("color:background-color")||n.get("bioc:fill")||t||as}function R(e,t,r){var n=Xe(e);return r||n.get("color:border-color")||n.get("bioc:stroke")||t||Sr}function Ut(e,t,r,n){var i=Xe(e),o=i.get("label");return n||o&&o.get("color:color")||t||R(e,r)}function Li(e){var t=e.x+e.width/2,r=e.y+e.height/2,n=e.width/2,i=[["M",t,r],["m",0,-n],["a",n,n,0,1,1,0,2*n],["a",n,n,0,1,1,0,-2*n],["z"]];return xt(i)}function Rn(e,t){var r=e.x,n=e.y,i=e.width,o=e.height,l=[["M",r+t,n],["l",i-t*2,0],["a",t,t,0,0,1,t,t],["l",0,o-t*2],["a",t,t,0,0,1,-t,t],["l",t*2-i,0],["a",t,t,0,0,1,-t,-t],["l",0,t*2-o],["a",t,t,0,0,1,t,-t],["z"]];return xt(l)}function Ii(e){var t=e.width,r=e.height,n=e.x,i=e.y,o=t/2,l=r/2,u=[["M",n+o,i],["l",o,l],["l",-o,l],["l",-o,-l],["z"]];return xt(u)}function Fi(e){var t=e.x,r=e.y,n=e.width,i=e.height,o=[["M",t,r],["l",n,0],["l",0,i],["l",-n,0],["z"]];return xt(o)}function Yt(e,t={}){return{width:Ke(e,t),height:Me(e,t)}}function Ke(e,t={}){return gt(t,"width")?t.width:e.width}function Me(e,t={}){return gt(t,"height")?t.height:e.height}var fe={legend:[1,"<fieldset>","</fieldset>"],tr:[2,"<table><tbody>","</tbody></table>"],col:[2,"<table><tbody></tbody><colgroup>","</colgroup></table>"],_default:[0,"",""]};fe.td=fe.th=[3,"<table><tbody><tr>","</tr></tbody></table>"];fe.option=fe.optgroup=[1,'<select multiple="multiple">',"</select>"];fe.thead=fe.tbody=fe.colgroup=fe.caption=fe.tfoot=[1,"<table>","</table>"];fe.polyline=fe.ellipse=fe.polygon=fe.circle=fe.text=fe.line=fe.path=fe.rect=fe.g=[1,'<svg xmlns="http://www.w3.org/2000/svg" version="1.1">',"</svg>"];function xe(e,t=globalThis.document){if(typeof e!="string")throw new TypeError("String expected");let r=/^<!--(.*?)-->$/s.exec(e);if(r)return t.createComment(r[1]);let n=/<([\w:]+)/.exec(e)?.[1];if(!n)return t.createTextNode(e);if(e=e.trim(),n==="body"){let f=t.createElement("html");f.innerHTML=e;let{lastChild:m}=f;return m.remove(),m}let[i,o,l]=Object.hasOwn(fe,n)?fe[n]:fe._default,u=t.createElement("div");for(u.innerHTML=o+e+l;i--;)u=u.lastChild;if(u.firstChild===u.lastChild){let{firstChild:f}=u;return f.remove(),f}let c=t.createDocumentFragment();return c.append(...u.childNodes),c}function ss(e,t){return t.forEach(function(r){r&&typeof r!="string"&&!Array.isArray(r)&&Object.keys(r).forEach(function(n){if(n!=="default"&&!(n in e)){var i=Object.getOwnPropertyDescriptor(r,n);Object.defineProperty(e,n,i.get?i:{enumerable:!0,get:function(){return r[n]}})}})}),Object.freeze(e)}function ke(e,...t){let r=e.style;return T(t,function(n){n&&T(n,function(i,o){r[o]=i})}),e}function Cr(e,t,r){return arguments.length==2?e.getAttribute(t):r===null?e.removeAttribute(t):(e.setAttribute(t,r),e)}var ls=Object.prototype.toString;function Ze(e){return new At(e)}function At(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");this.el=e,this.list=e.classList}At.prototype.add=function(e){return this.list.add(e),this};At.prototype.remove=function(e){return ls.call(e)=="[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};At.prototype.removeMatching=function(e){let t=this.array();for(let r=0;r<t.length;r++)e.test(t[r])&&this.remove(t[r]);return this};At.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};At.prototype.array=function(){return Array.from(this.list)};At.prototype.has=At.prototype.contains=function(e){return this.list.contains(e)};function Rr(e){for(var t;t=e.firstChild;)e.removeChild(t);return e}function Pn(e,t,r){var n=r?e:e.parentNode;return n&&typeof n.closest=="function"&&n.closest(t)||null}function us(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Ar={},zi;function cs(){if(zi)return Ar;zi=1;var e,t,r;function n(){e=window.addEventListener?"addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",r=e!=="addEventListener"?"on":""}return Ar.bind=function(i,o,l,u){return e||n(),i[e](r+o,l,u||!1),l},Ar.unbind=function(i,o,l,u){return t||n(),i[t](r+o,l,u||!1),l},Ar}var Vi=cs(),ps=us(Vi),Se=ss({__proto__:null,default:ps},[Vi]),Wi=["focus","blur"];function fs(e,t,r,n,i){return Wi.indexOf(r)!==-1&&(i=!0),Se.bind(e,r,function(o){var l=o.target||o.srcElement;o.delegateTarget=Pn(l,t,!0),o.delegateTarget&&n.call(e,o)},i)}function ds(e,t,r,n){return Wi.indexOf(t)!==-1&&(n=!0),Se.unbind(e,t,r,n)}var or={bind:fs,unbind:ds};function Ue(e,t){return t=t||document,t.querySelector(e)}function $i(e,t){return t=t||document,t.querySelectorAll(e)}function qt(e){e.parentNode&&e.parentNode.removeChild(e)}function Pr(e,t,r,n,i){var o=Ht();o.setTranslate(t,r);var l=Ht();l.setRotate(n||0,0,0);var u=Ht();u.setScale(i||1,i||1),Bt(e,[o,l,u])}function Tr(e,t,r){var n=Ht();n.setTranslate(t,r),Bt(e,n)}function Hi(e,t){var r=Ht();r.setRotate(t,0,0),Bt(e,r)}function hs(e){return e&&e.__esModule&&Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Tn={exports:{}},Ki;function ms(){if(Ki)return Tn.exports;Ki=1;var e=Tn.exports=function(t,r){if(r||(r=16),t===void 0&&(t=128),t<=0)return"0";for(var n=Math.log(Math.pow(2,t))/Math.log(r),i=2;n===1/0;i*=2)n=Math.log(Math.pow(2,t/i))/Math.log(r)*i;for(var o=n-Math.floor(n),l="",i=0;i<Math.floor(n);i++){var u=Math.floor(Math.random()*r).toString(r);l=u+l}if(o){var c=Math.pow(r,o),u=Math.floor(Math.random()*c).toString(r);l=u+l}var f=parseInt(l,r);return f!==1/0&&f>=Math.pow(2,t)?e(t,r):l};return e.rack=function(t,r,n){var i=function(l){var u=0;do{if(u++>10)if(n)t+=n;else throw new Error("too many ID collisions, use more bits");var c=e(t,r)}while(Object.hasOwnProperty.call(o,c));return o[c]=l,c},o=i.hats={};return i.get=function(l){return i.hats[l]},i.set=function(l,u){return i.hats[l]=u,i},i.bits=t||128,i.base=r||16,i},Tn.exports}var ys=ms(),gs=hs(ys);function ft(e){if(!(this instanceof ft))return new ft(e);e=e||[128,36,1],this._seed=e.length?gs.rack(e[0],e[1],e[2]):e}ft.prototype.next=function(e){return this._seed(e||!0)};ft.prototype.nextPrefixed=function(e,t){var r;do r=e+this.next(!0);while(this.assigned(r));return this.claim(r,t),r};ft.prototype.claim=function(e,t){this._seed.set(e,t||!0)};ft.prototype.assigned=function(e){return this._seed.get(e)||!1};ft.prototype.unclaim=function(e){delete this._seed.hats[e]};ft.prototype.clear=function(){var e=this._seed.hats,t;for(t in e)this.unclaim(t)};var vs=new ft,bs=10,Mr=3,xs=1.5,jr=10,ws=4,Gt=.95,Es=1,_s=.25;function wt(e,t,r,n,i,o,l){Ge.call(this,t,l);var u=e&&e.defaultFillColor,c=e&&e.defaultStrokeColor,f=e&&e.defaultLabelColor;function m(p){return r.computeStyle(p,{strokeLinecap:"round",strokeLinejoin:"round",stroke:Sr,strokeWidth:2,fill:"white"})}function x(p){return r.computeStyle(p,["no-fill"],{strokeLinecap:"round",strokeLinejoin:"round",stroke:Sr,strokeWidth:2})}function j(p,s){var{ref:a={x:0,y:0},scale:d=1,element:h,parentGfx:y=i._svg}=s,M=J("marker",{id:p,viewBox:"0 0 20 20",refX:a.x,refY:a.y,markerWidth:20*d,markerHeight:20*d,orient:"auto"});le(M,h);var V=Ue(":scope > defs",y);V||(V=J("defs"),le(y,V)),le(V,M)}function F(p,s,a,d){var h=vs.nextPrefixed("marker-");return Y(p,h,s,a,d),"url(#"+h+")"}function Y(p,s,a,d,h){if(a==="sequenceflow-end"){var y=J("path",{d:"M 1 5 L 11 10 L 1 15 Z",...m({fill:h,stroke:h,strokeWidth:1})});j(s,{element:y,ref:{x:11,y:10},scale:.5,parentGfx:p})}if(a==="messageflow-start"){var M=J("circle",{cx:6,cy:6,r:3.5,...m({fill:d,stroke:h,strokeWidth:1,strokeDasharray:[1e4,1]})});j(s,{element:M,ref:{x:6,y:6},parentGfx:p})}if(a==="messageflow-end"){var V=J("path",{d:"m 1 5 l 0 -3 l 7 3 l -7 3 z",...m({fill:d,stroke:h,strokeWidth:1,strokeDasharray:[1e4,1]})});j(s,{element:V,ref:{x:8.5,y:5},parentGfx:p})}if(a==="association-start"){var X=J("path",{d:"M 11 5 L 1 10 L 11 15",...x({fill:"none",stroke:h,strokeWidth:1.5,strokeDasharray:[1e4,1]})});j(s,{element:X,ref:{x:1,y:10},scale:.5,parentGfx:p})}if(a==="association-end"){var pe=J("path",{d:"M 1 5 L 11 10 L 1 15",...x({fill:"none",stroke:h,strokeWidth:1.5,strokeDasharray:[1e4,1]})});j(s,{element:pe,ref:{x:11,y:10},scale:.5,parentGfx:p})}if(a==="conditional-flow-marker"){var ie=J("path",{d:"M 0 10 L 8 6 L 16 10 L 8 14 Z",...m({fill:d,stroke:h})});j(s,{element:ie,ref:{x:-1,y:10},scale:.5,parentGfx:p})}if(a==="conditional-default-flow-marker"){var me=J("path",{d:"M 6 4 L 10 16",...m({stroke:h,fill:"none"})});j(s,{element:me,ref:{x:0,y:10},scale:.5,parentGfx:p})}}function I(p,s,a,d,h={}){Te(d)&&(h=d,d=0),d=d||0,h=m(h);var y=s/2,M=a/2,V=J("circle",{cx:y,cy:M,r:Math.round((s+a)/4-d),...h});return le(p,V),V}function z(p,s,a,d,h,y){Te(h)&&(y=h,h=0),h=h||0,y=m(y);var M=J("rect",{x:h,y:h,width:s-h*2,height:a-h*2,rx:d,ry:d,...y});return le(p,M),M}function H(p,s,a,d){var h=s/2,y=a/2,M=[{x:h,y:0},{x:s,y},{x:h,y:a},{x:0,y}],V=M.map(function(pe){return pe.x+","+pe.y}).join(" ");d=m(d);var X=J("polygon",{...d,points:V});return le(p,X),X}function q(p,s,a,d){a=x(a);var h=Kt(s,a,d);return le(p,h),h}function k(p,s,a){return q(p,s,a,5)}function E(p,s,a){a=x(a);var d=J("path",{...a,d:s});return le(p,d),d}function A(p,s,a,d){return E(s,a,C({"data-marker":p},d))}function N(p){return Re[p]}function O(p){return function(s,a,d){return N(p)(s,a,d)}}var g={"bpmn:MessageEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_MESSAGE",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.235,my:.315}}),y=d?R(s,c,a.stroke):W(s,u,a.fill),M=d?W(s,u,a.fill):R(s,c,a.stroke),V=E(p,h,{fill:y,stroke:M,strokeWidth:1});return V},"bpmn:TimerEventDefinition":function(p,s,a={}){var d=a.width||s.width,h=a.height||s.height,y=a.width?1:2,M=I(p,d,h,.2*h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:y}),V=n.getScaledPath("EVENT_TIMER_WH",{xScaleFactor:.75,yScaleFactor:.75,containerWidth:d,containerHeight:h,position:{mx:.5,my:.5}});E(p,V,{stroke:R(s,c,a.stroke),strokeWidth:y});for(var X=0;X<12;X++){var pe=n.getScaledPath("EVENT_TIMER_LINE",{xScaleFactor:.75,yScaleFactor:.75,containerWidth:d,containerHeight:h,position:{mx:.5,my:.5}}),ie=d/2,me=h/2;E(p,pe,{strokeWidth:1,stroke:R(s,c,a.stroke),transform:"rotate("+X*30+","+me+","+ie+")"})}return M},"bpmn:EscalationEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_ESCALATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.5,my:.2}}),y=d?R(s,c,a.stroke):W(s,u,a.fill);return E(p,h,{fill:y,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:ConditionalEventDefinition":function(p,s,a={}){var d=n.getScaledPath("EVENT_CONDITIONAL",{xScaleFactor:1,yScaleFactor:1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.5,my:.222}});return E(p,d,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:LinkEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_LINK",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.57,my:.263}}),y=d?R(s,c,a.stroke):W(s,u,a.fill);return E(p,h,{fill:y,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:ErrorEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_ERROR",{xScaleFactor:1.1,yScaleFactor:1.1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.2,my:.722}}),y=d?R(s,c,a.stroke):W(s,u,a.fill);return E(p,h,{fill:y,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:CancelEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_CANCEL_45",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.638,my:-.055}}),y=d?R(s,c,a.stroke):"none",M=E(p,h,{fill:y,stroke:R(s,c,a.stroke),strokeWidth:1});return Hi(M,45),M},"bpmn:CompensateEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_COMPENSATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.22,my:.5}}),y=d?R(s,c,a.stroke):W(s,u,a.fill);return E(p,h,{fill:y,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:SignalEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_SIGNAL",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.5,my:.2}}),y=d?R(s,c,a.stroke):W(s,u,a.fill);return E(p,h,{strokeWidth:1,fill:y,stroke:R(s,c,a.stroke)})},"bpmn:MultipleEventDefinition":function(p,s,a={},d){var h=n.getScaledPath("EVENT_MULTIPLE",{xScaleFactor:1.1,yScaleFactor:1.1,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.211,my:.36}}),y=d?R(s,c,a.stroke):W(s,u,a.fill);return E(p,h,{fill:y,stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:ParallelMultipleEventDefinition":function(p,s,a={}){var d=n.getScaledPath("EVENT_PARALLEL_MULTIPLE",{xScaleFactor:1.2,yScaleFactor:1.2,containerWidth:a.width||s.width,containerHeight:a.height||s.height,position:{mx:.458,my:.194}});return E(p,d,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1})},"bpmn:TerminateEventDefinition":function(p,s,a={}){var d=I(p,s.width,s.height,8,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:4});return d}};function P(p,s,a={},d){var h=oe(p),y=Oi(h),M=d||p;return h.get("eventDefinitions")&&h.get("eventDefinitions").length>1?h.get("parallelMultiple")?g["bpmn:ParallelMultipleEventDefinition"](s,M,a,y):g["bpmn:MultipleEventDefinition"](s,M,a,y):at(h,"bpmn:MessageEventDefinition")?g["bpmn:MessageEventDefinition"](s,M,a,y):at(h,"bpmn:TimerEventDefinition")?g["bpmn:TimerEventDefinition"](s,M,a,y):at(h,"bpmn:ConditionalEventDefinition")?g["bpmn:ConditionalEventDefinition"](s,M,a,y):at(h,"bpmn:SignalEventDefinition")?g["bpmn:SignalEventDefinition"](s,M,a,y):at(h,"bpmn:EscalationEventDefinition")?g["bpmn:EscalationEventDefinition"](s,M,a,y):at(h,"bpmn:LinkEventDefinition")?g["bpmn:LinkEventDefinition"](s,M,a,y):at(h,"bpmn:ErrorEventDefinition")?g["bpmn:ErrorEventDefinition"](s,M,a,y):at(h,"bpmn:CancelEventDefinition")?g["bpmn:CancelEventDefinition"](s,M,a,y):at(h,"bpmn:CompensateEventDefinition")?g["bpmn:CompensateEventDefinition"](s,M,a,y):at(h,"bpmn:TerminateEventDefinition")?g["bpmn:TerminateEventDefinition"](s,M,a,y):null}var S={ParticipantMultiplicityMarker:function(p,s,a={}){var d=Ke(s,a),h=Me(s,a),y=n.getScaledPath("MARKER_PARALLEL",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2-6)/d,my:(h-15)/h}});A("participant-multiplicity",p,y,{strokeWidth:2,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},SubProcessMarker:function(p,s,a={}){var d=z(p,14,14,0,{strokeWidth:1,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)});Tr(d,s.width/2-7.5,s.height-20);var h=n.getScaledPath("MARKER_SUB_PROCESS",{xScaleFactor:1.5,yScaleFactor:1.5,containerWidth:s.width,containerHeight:s.height,position:{mx:(s.width/2-7.5)/s.width,my:(s.height-20)/s.height}});A("sub-process",p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},ParallelMarker:function(p,s,a){var d=Ke(s,a),h=Me(s,a),y=n.getScaledPath("MARKER_PARALLEL",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2+a.parallel)/d,my:(h-20)/h}});A("parallel",p,y,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},SequentialMarker:function(p,s,a){var d=n.getScaledPath("MARKER_SEQUENTIAL",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:(s.width/2+a.seq)/s.width,my:(s.height-19)/s.height}});A("sequential",p,d,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},CompensationMarker:function(p,s,a){var d=n.getScaledPath("MARKER_COMPENSATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:(s.width/2+a.compensation)/s.width,my:(s.height-13)/s.height}});A("compensation",p,d,{strokeWidth:1,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})},LoopMarker:function(p,s,a){var d=Ke(s,a),h=Me(s,a),y=n.getScaledPath("MARKER_LOOP",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2+a.loop)/d,my:(h-7)/h}});A("loop",p,y,{strokeWidth:1.5,fill:"none",stroke:R(s,c,a.stroke),strokeMiterlimit:.5})},AdhocMarker:function(p,s,a){var d=Ke(s,a),h=Me(s,a),y=n.getScaledPath("MARKER_ADHOC",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:(d/2+a.adhoc)/d,my:(h-15)/h}});A("adhoc",p,y,{strokeWidth:1,fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke)})}};function v(p,s,a,d){S[p](s,a,d)}function B(p,s,a=[],d={}){d={fill:d.fill,stroke:d.stroke,width:Ke(s,d),height:Me(s,d)};var h=oe(s),y=a.includes("SubProcessMarker");y?d={...d,seq:-21,parallel:-22,compensation:-25,loop:-18,adhoc:10}:d={...d,seq:-5,parallel:-6,compensation:-7,loop:0,adhoc:-8},h.get("isForCompensation")&&a.push("CompensationMarker"),D(h,"bpmn:AdHocSubProcess")&&(a.push("AdhocMarker"),y||C(d,{compensation:d.compensation-18}));var M=h.get("loopCharacteristics"),V=M&&M.get("isSequential");M&&(C(d,{compensation:d.compensation-18}),a.includes("AdhocMarker")&&C(d,{seq:-23,loop:-18,parallel:-24}),V===void 0&&a.push("LoopMarker"),V===!1&&a.push("ParallelMarker"),V===!0&&a.push("SequentialMarker")),a.includes("CompensationMarker")&&a.length===1&&C(d,{compensation:-8}),T(a,function(X){v(X,p,s,d)})}function G(p,s,a={}){a=C({size:{width:100}},a);var d=o.createText(s||"",a);return He(d).add("djs-label"),le(p,d),d}function ee(p,s,a,d={}){var h=oe(s),y=Yt({x:s.x,y:s.y,width:s.width,height:s.height},d);return G(p,h.name,{align:a,box:y,padding:7,style:{fill:Ut(s,f,c,d.stroke)}})}function We(p,s,a={}){var d={width:s.width,height:s.height,x:s.width/2+s.x,y:s.height/2+s.y};return G(p,$t(s),{box:d,style:C({},o.getExternalStyle(),{fill:Ut(s,f,c,a.stroke)})})}function Wt(p,s,a,d={}){var h=gn(a),y=G(p,s,{box:{height:30,width:h?Me(a,d):Ke(a,d)},align:"center-middle",style:{fill:Ut(a,f,c,d.stroke)}});if(h){var M=-1*Me(a,d);Pr(y,0,-M,270)}}function $e(p,s,a={}){var{width:d,height:h}=Yt(s,a);return z(p,d,h,jr,{...a,fill:W(s,u,a.fill),fillOpacity:Gt,stroke:R(s,c,a.stroke)})}function Oe(p,s,a={}){var d=oe(s),h=W(s,u,a.fill),y=R(s,c,a.stroke);return(d.get("associationDirection")==="One"||d.get("associationDirection")==="Both")&&(a.markerEnd=F(p,"association-end",h,y)),d.get("associationDirection")==="Both"&&(a.markerStart=F(p,"association-start",h,y)),a=U(a,["markerStart","markerEnd"]),k(p,s.waypoints,{...a,stroke:y,strokeDasharray:"0, 5"})}function K(p,s,a={}){var d=W(s,u,a.fill),h=R(s,c,a.stroke),y=n.getScaledPath("DATA_OBJECT_PATH",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.474,my:.296}}),M=E(p,y,{fill:d,fillOpacity:Gt,stroke:h}),V=oe(s);if(Bi(V)){var X=n.getScaledPath("DATA_OBJECT_COLLECTION_PATH",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:.33,my:(s.height-18)/s.height}});E(p,X,{strokeWidth:2,fill:d,stroke:h})}return M}function $(p,s,a={}){return I(p,s.width,s.height,{fillOpacity:Gt,...a,fill:W(s,u,a.fill),stroke:R(s,c,a.stroke)})}function re(p,s,a={}){return H(p,s.width,s.height,{fill:W(s,u,a.fill),fillOpacity:Gt,stroke:R(s,c,a.stroke)})}function w(p,s,a={}){var d=z(p,Ke(s,a),Me(s,a),0,{fill:W(s,u,a.fill),fillOpacity:a.fillOpacity||Gt,stroke:R(s,c,a.stroke),strokeWidth:1.5}),h=oe(s);if(D(h,"bpmn:Lane")){var y=h.get("name");Wt(p,y,s,a)}return d}function b(p,s,a={}){var d=$e(p,s,a),h=vt(s);if(wi(s)&&(Q(d,{strokeDasharray:"0, 5.5",strokeWidth:2.5}),!h)){var y=oe(s).flowElements||[],M=y.filter(V=>D(V,"bpmn:StartEvent"));M.length===1&&_(M[0],p,a,s)}return ee(p,s,h?"center-top":"center-middle",a),h?B(p,s,void 0,a):B(p,s,["SubProcessMarker"],a),d}function _(p,s,a,d){var h=22,y={fill:W(d,u,a.fill),stroke:R(d,c,a.stroke),width:h,height:h},M=oe(p).isInterrupting,V=M?0:3,X=M?1:1.2,pe=20,ie=(h-pe)/2,me="translate("+ie+","+ie+")";I(s,pe,pe,{fill:y.fill,stroke:y.stroke,strokeWidth:X,strokeDasharray:V,transform:me}),P(p,s,y,d)}function ne(p,s,a={}){var d=$e(p,s,a);return ee(p,s,"center-middle",a),B(p,s,void 0,a),d}var Re=this.handlers={"bpmn:AdHocSubProcess":function(p,s,a={}){return vt(s)?a=U(a,["fill","stroke","width","height"]):a=U(a,["fill","stroke"]),b(p,s,a)},"bpmn:Association":function(p,s,a={}){return a=U(a,["fill","stroke"]),Oe(p,s,a)},"bpmn:BoundaryEvent":function(p,s,a={}){var{renderIcon:d=!0}=a;a=U(a,["fill","stroke"]);var h=oe(s),y=h.get("cancelActivity");a={strokeWidth:1.5,fill:W(s,u,a.fill),fillOpacity:Es,stroke:R(s,c,a.stroke)},y||(a.strokeDasharray="6");var M=$(p,s,a);return I(p,s.width,s.height,Mr,{...a,fill:"none"}),d&&P(s,p,a),M},"bpmn:BusinessRuleTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=ne(p,s,a),h=n.getScaledPath("TASK_TYPE_BUSINESS_RULE_MAIN",{abspos:{x:8,y:8}}),y=E(p,h);Q(y,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1});var M=n.getScaledPath("TASK_TYPE_BUSINESS_RULE_HEADER",{abspos:{x:8,y:8}}),V=E(p,M);return Q(V,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),d},"bpmn:CallActivity":function(p,s,a={}){return a=U(a,["fill","stroke"]),b(p,s,{strokeWidth:5,...a})},"bpmn:ComplexGateway":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=re(p,s,a),h=n.getScaledPath("GATEWAY_COMPLEX",{xScaleFactor:.5,yScaleFactor:.5,containerWidth:s.width,containerHeight:s.height,position:{mx:.46,my:.26}});return E(p,h,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),d},"bpmn:DataInput":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=n.getRawPath("DATA_ARROW"),h=K(p,s,a);return E(p,d,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1}),h},"bpmn:DataInputAssociation":function(p,s,a={}){return a=U(a,["fill","stroke"]),Oe(p,s,{...a,markerEnd:F(p,"association-end",W(s,u,a.fill),R(s,c,a.stroke))})},"bpmn:DataObject":function(p,s,a={}){return a=U(a,["fill","stroke"]),K(p,s,a)},"bpmn:DataObjectReference":O("bpmn:DataObject"),"bpmn:DataOutput":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=n.getRawPath("DATA_ARROW"),h=K(p,s,a);return E(p,d,{strokeWidth:1,fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke)}),h},"bpmn:DataOutputAssociation":function(p,s,a={}){return a=U(a,["fill","stroke"]),Oe(p,s,{...a,markerEnd:F(p,"association-end",W(s,u,a.fill),R(s,c,a.stroke))})},"bpmn:DataStoreReference":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=n.getScaledPath("DATA_STORE",{xScaleFactor:1,yScaleFactor:1,containerWidth:s.width,containerHeight:s.height,position:{mx:0,my:.133}});return E(p,d,{fill:W(s,u,a.fill),fillOpacity:Gt,stroke:R(s,c,a.stroke),strokeWidth:2})},"bpmn:EndEvent":function(p,s,a={}){var{renderIcon:d=!0}=a;a=U(a,["fill","stroke"]);var h=$(p,s,{...a,strokeWidth:4});return d&&P(s,p,a),h},"bpmn:EventBasedGateway":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=oe(s),h=re(p,s,a);I(p,s.width,s.height,s.height*.2,{fill:W(s,"none",a.fill),stroke:R(s,c,a.stroke),strokeWidth:1});var y=d.get("eventGatewayType"),M=!!d.get("instantiate");function V(){var pe=n.getScaledPath("GATEWAY_EVENT_BASED",{xScaleFactor:.18,yScaleFactor:.18,containerWidth:s.width,containerHeight:s.height,position:{mx:.36,my:.44}});E(p,pe,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:2})}if(y==="Parallel"){var X=n.getScaledPath("GATEWAY_PARALLEL",{xScaleFactor:.4,yScaleFactor:.4,containerWidth:s.width,containerHeight:s.height,position:{mx:.474,my:.296}});E(p,X,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1})}else y==="Exclusive"&&(M||I(p,s.width,s.height,s.height*.26,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1}),V());return h},"bpmn:ExclusiveGateway":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=re(p,s,a),h=n.getScaledPath("GATEWAY_EXCLUSIVE",{xScaleFactor:.4,yScaleFactor:.4,containerWidth:s.width,containerHeight:s.height,position:{mx:.32,my:.3}}),y=Xe(s);return y.get("isMarkerVisible")&&E(p,h,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),d},"bpmn:Gateway":function(p,s,a={}){return a=U(a,["fill","stroke"]),re(p,s,a)},"bpmn:Group":function(p,s,a={}){return a=U(a,["fill","stroke","width","height"]),z(p,s.width,s.height,jr,{stroke:R(s,c,a.stroke),strokeWidth:1.5,strokeDasharray:"10, 6, 0, 6",fill:"none",pointerEvents:"none",width:Ke(s,a),height:Me(s,a)})},"bpmn:InclusiveGateway":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=re(p,s,a);return I(p,s.width,s.height,s.height*.24,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:2.5}),d},"bpmn:IntermediateEvent":function(p,s,a={}){var{renderIcon:d=!0}=a;a=U(a,["fill","stroke"]);var h=$(p,s,{...a,strokeWidth:1.5});return I(p,s.width,s.height,Mr,{fill:"none",stroke:R(s,c,a.stroke),strokeWidth:1.5}),d&&P(s,p,a),h},"bpmn:IntermediateCatchEvent":O("bpmn:IntermediateEvent"),"bpmn:IntermediateThrowEvent":O("bpmn:IntermediateEvent"),"bpmn:Lane":function(p,s,a={}){return a=U(a,["fill","stroke","width","height"]),w(p,s,{...a,fillOpacity:_s})},"bpmn:ManualTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=ne(p,s,a),h=n.getScaledPath("TASK_TYPE_MANUAL",{abspos:{x:17,y:15}});return E(p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:.5}),d},"bpmn:MessageFlow":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=oe(s),h=Xe(s),y=W(s,u,a.fill),M=R(s,c,a.stroke),V=k(p,s.waypoints,{markerEnd:F(p,"messageflow-end",y,M),markerStart:F(p,"messageflow-start",y,M),stroke:M,strokeDasharray:"10, 11",strokeWidth:1.5});if(d.get("messageRef")){var X=V.getPointAtLength(V.getTotalLength()/2),pe=n.getScaledPath("MESSAGE_FLOW_MARKER",{abspos:{x:X.x,y:X.y}}),ie={strokeWidth:1};h.get("messageVisibleKind")==="initiating"?(ie.fill=y,ie.stroke=M):(ie.fill=M,ie.stroke=y);var me=E(p,pe,ie),Pe=d.get("messageRef"),Be=Pe.get("name"),se=G(p,Be,{align:"center-top",fitBox:!0,style:{fill:M}}),ye=me.getBBox(),Le=se.getBBox(),lt=X.x-Le.width/2,rt=X.y+ye.height/2+bs;Pr(se,lt,rt,0)}return V},"bpmn:ParallelGateway":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=re(p,s,a),h=n.getScaledPath("GATEWAY_PARALLEL",{xScaleFactor:.6,yScaleFactor:.6,containerWidth:s.width,containerHeight:s.height,position:{mx:.46,my:.2}});return E(p,h,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:1}),d},"bpmn:Participant":function(p,s,a={}){a=U(a,["fill","stroke","width","height"]);var d=w(p,s,a),h=vt(s),y=gn(s),M=oe(s),V=M.get("name");if(h){var X=y?[{x:30,y:0},{x:30,y:Me(s,a)}]:[{x:0,y:30},{x:Ke(s,a),y:30}];q(p,X,{stroke:R(s,c,a.stroke),strokeWidth:xs}),Wt(p,V,s,a)}else{var pe=Yt(s,a);y||(pe.height=Ke(s,a),pe.width=Me(s,a));var ie=G(p,V,{box:pe,align:"center-middle",style:{fill:Ut(s,f,c,a.stroke)}});if(!y){var me=-1*Me(s,a);Pr(ie,0,-me,270)}}return M.get("participantMultiplicity")&&v("ParticipantMultiplicityMarker",p,s,a),d},"bpmn:ReceiveTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=oe(s),h=ne(p,s,a),y;return d.get("instantiate")?(I(p,28,28,20*.22,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),y=n.getScaledPath("TASK_TYPE_INSTANTIATING_SEND",{abspos:{x:7.77,y:9.52}})):y=n.getScaledPath("TASK_TYPE_SEND",{xScaleFactor:.9,yScaleFactor:.9,containerWidth:21,containerHeight:14,position:{mx:.3,my:.4}}),E(p,y,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),h},"bpmn:ScriptTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=ne(p,s,a),h=n.getScaledPath("TASK_TYPE_SCRIPT",{abspos:{x:15,y:20}});return E(p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),d},"bpmn:SendTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=ne(p,s,a),h=n.getScaledPath("TASK_TYPE_SEND",{xScaleFactor:1,yScaleFactor:1,containerWidth:21,containerHeight:14,position:{mx:.285,my:.357}});return E(p,h,{fill:R(s,c,a.stroke),stroke:W(s,u,a.fill),strokeWidth:1}),d},"bpmn:SequenceFlow":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=W(s,u,a.fill),h=R(s,c,a.stroke),y=k(p,s.waypoints,{markerEnd:F(p,"sequenceflow-end",d,h),stroke:h}),M=oe(s),{source:V}=s;if(V){var X=oe(V);M.get("conditionExpression")&&D(X,"bpmn:Activity")&&Q(y,{markerStart:F(p,"conditional-flow-marker",d,h)}),X.get("default")&&(D(X,"bpmn:Gateway")||D(X,"bpmn:Activity"))&&X.get("default")===M&&Q(y,{markerStart:F(p,"conditional-default-flow-marker",d,h)})}return y},"bpmn:ServiceTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=ne(p,s,a);I(p,10,10,{fill:W(s,u,a.fill),stroke:"none",transform:"translate(6, 6)"});var h=n.getScaledPath("TASK_TYPE_SERVICE",{abspos:{x:12,y:18}});E(p,h,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),I(p,10,10,{fill:W(s,u,a.fill),stroke:"none",transform:"translate(11, 10)"});var y=n.getScaledPath("TASK_TYPE_SERVICE",{abspos:{x:17,y:22}});return E(p,y,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:1}),d},"bpmn:StartEvent":function(p,s,a={}){var{renderIcon:d=!0}=a;a=U(a,["fill","stroke"]);var h=oe(s);h.get("isInterrupting")||(a={...a,strokeDasharray:"6"});var y=$(p,s,a);return d&&P(s,p,a),y},"bpmn:SubProcess":function(p,s,a={}){return vt(s)?a=U(a,["fill","stroke","width","height"]):a=U(a,["fill","stroke"]),b(p,s,a)},"bpmn:Task":function(p,s,a={}){return a=U(a,["fill","stroke"]),ne(p,s,a)},"bpmn:TextAnnotation":function(p,s,a={}){a=U(a,["fill","stroke"]);var{width:d,height:h}=Yt(s,a),y=z(p,d,h,0,0,{fill:"none",stroke:"none"}),M=n.getScaledPath("TEXT_ANNOTATION",{xScaleFactor:1,yScaleFactor:1,containerWidth:d,containerHeight:h,position:{mx:0,my:0}});E(p,M,{stroke:R(s,c,a.stroke)});var V=oe(s),X=V.get("text")||"";return G(p,X,{align:"left-top",box:Yt(s,a),padding:_r,style:{fill:Ut(s,f,c,a.stroke)}}),y},"bpmn:Transaction":function(p,s,a={}){vt(s)?a=U(a,["fill","stroke","width","height"]):a=U(a,["fill","stroke"]);var d=b(p,s,{strokeWidth:1.5,...a}),h=r.style(["no-fill","no-events"],{stroke:R(s,c,a.stroke),strokeWidth:1.5}),y=vt(s);return y||(a={}),z(p,Ke(s,a),Me(s,a),jr-Mr,Mr,h),d},"bpmn:UserTask":function(p,s,a={}){a=U(a,["fill","stroke"]);var d=ne(p,s,a),h=15,y=12,M=n.getScaledPath("TASK_TYPE_USER_1",{abspos:{x:h,y}});E(p,M,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:.5});var V=n.getScaledPath("TASK_TYPE_USER_2",{abspos:{x:h,y}});E(p,V,{fill:W(s,u,a.fill),stroke:R(s,c,a.stroke),strokeWidth:.5});var X=n.getScaledPath("TASK_TYPE_USER_3",{abspos:{x:h,y}});return E(p,X,{fill:R(s,c,a.stroke),stroke:R(s,c,a.stroke),strokeWidth:.5}),d},label:function(p,s,a={}){return We(p,s,a)}};this._drawPath=E,this._renderer=N}ge(wt,Ge);wt.$inject=["config.bpmnRenderer","eventBus","styles","pathMap","canvas","textRenderer"];wt.prototype.canRender=function(e){return D(e,"bpmn:BaseElement")};wt.prototype.drawShape=function(e,t,r={}){var{type:n}=t,i=this._renderer(n);return i(e,t,r)};wt.prototype.drawConnection=function(e,t,r={}){var{type:n}=t,i=this._renderer(n);return i(e,t,r)};wt.prototype.getShapePath=function(e){return vn(e)?Rn(e,ws):D(e,"bpmn:Event")?Li(e):D(e,"bpmn:Activity")?Rn(e,jr):D(e,"bpmn:Gateway")?Ii(e):Fi(e)};function U(e,t=[]){return t.reduce((r,n)=>(e[n]&&(r[n]=e[n]),r),{})}var ks=0,Ss={width:150,height:50};function As(e){var t=e.split("-");return{horizontal:t[0]||"center",vertical:t[1]||"top"}}function Cs(e){return Te(e)?C({top:0,left:0,right:0,bottom:0},e):{top:e,left:e,right:e,bottom:e}}var Mn=null;function Rs(){return Mn||(Mn=document.createElement("canvas").getContext("2d")),Mn}function Ps(e){var t=[];return e.fontStyle&&t.push(e.fontStyle),e.fontVariant&&t.push(e.fontVariant),e.fontWeight&&t.push(e.fontWeight),e.fontStretch&&t.push(e.fontStretch),t.push(Yi(e.fontSize)||"12px"),t.push(e.fontFamily||"sans-serif"),t.join(" ")}function Yi(e){if(e!=null)return typeof e=="number"||/^-?\d+(\.\d+)?$/.test(e)?e+"px":e}function Ts(e,t){var r=Rs();if(!r)return{width:0,height:0};r.font=Ps(t),"letterSpacing"in r&&(r.letterSpacing=Yi(t.letterSpacing)||"0px");var n=e==="",i=n?"dummy":e.replace(/\s+$/,""),o=r.measureText(i);return{width:n?0:o.width,height:"fontBoundingBoxAscent"in o?o.fontBoundingBoxAscent+o.fontBoundingBoxDescent:o.actualBoundingBoxAscent+o.actualBoundingBoxDescent}}function Ms(e,t,r){for(var n=e.shift(),i=n,o;;){if(o=Ts(i,r),o.width=i?o.width:0,i===" "||i===""||o.width<=t||i.length<2)return js(e,i,n,o);i=Ns(i,o.width,t)}}function js(e,t,r,n){if(t.length<r.length){var i=r.slice(t.length).trim();e.unshift(i)}return{width:n.width,height:n.height,text:t}}var Ui="­";function Ds(e,t){var r=e.split(/(\s|-|\u00AD)/g),n,i=[],o=0;if(r.length>1)for(;n=r.shift();)if(n.length+o<t)i.push(n),o+=n.length;else{(n==="-"||n===Ui)&&i.pop();break}var l=i[i.length-1];return l&&l===Ui&&(i[i.length-1]="-"),i.join("")}function Ns(e,t,r){var n=Math.max(e.length*(r/t),1),i=Ds(e,n);return i||(i=e.slice(0,Math.max(Math.round(n-1),1))),i}function Xt(e){this._config=C({},{size:Ss,padding:ks,style:{},align:"center-top"},e||{})}Xt.prototype.createText=function(e,t){return this.layoutText(e,t).element};Xt.prototype.getDimensions=function(e,t){return this.layoutText(e,t).dimensions};Xt.prototype.layoutText=function(e,t){for(var r=C({},this._config.size,t.box),n=C({},this._config.style,t.style),i=As(t.align||this._config.align),o=Cs(t.padding!==void 0?t.padding:this._config.padding),l=t.fitBox||!1,u=Os(n),c=e.split(/\u00AD?\r?\n/),f=[],m=r.width-o.left-o.right;c.length;)f.push(Ms(c,m,n));i.vertical==="middle"&&(o.top=o.bottom=0);var x=pt(f,function(z,H,q){return z+(u||H.height)},0)+o.top+o.bottom,j=pt(f,function(z,H,q){return H.width>z?H.width:z},0),F=o.top;i.vertical==="middle"&&(F+=(r.height-x)/2),F-=(u||f[0].height)/4;var Y=J("text");Q(Y,n),T(f,function(z){var H;switch(F+=u||z.height,i.horizontal){case"left":H=o.left;break;case"right":H=(l?j:m)-o.right-z.width;break;default:H=Math.max(((l?j:m)-z.width)/2+o.left,0)}var q=J("tspan");Q(q,{x:H,y:F}),q.textContent=z.text,le(Y,q)});var I={width:j,height:x};return{dimensions:I,element:Y}};function Os(e){if("fontSize"in e&&"lineHeight"in e)return e.lineHeight*parseInt(e.fontSize,10)}var Bs=12,Ls=1.2,Is=40;function Dr(e){var t=C({fontFamily:"Arial, sans-serif",fontSize:Bs,fontWeight:"normal",lineHeight:Ls},e&&e.defaultStyle||{}),r=parseInt(t.fontSize,10)-1,n=C({},t,{fontSize:r},e&&e.externalStyle||{}),i=new Xt({style:t});this.getExternalLabelBounds=function(l,u){var c={width:Math.max(l.width,ir.width),height:30},f=o(u,c,{style:n});return{x:Math.round(l.x+l.width/2-f.width/2),y:l.y,width:Math.ceil(f.width),height:Math.ceil(f.height)}},this.getTextAnnotationBounds=function(l,u){var c=o(u,l,{style:t,align:"left-top",padding:_r});return{x:l.x,y:l.y,width:l.width,height:Math.max(Is,Math.round(c.height))}},this.getDimensions=function(l,u){return i.getDimensions(l,u||{})};function o(l,u,c){return i.getDimensions(l,C({box:u},c))}this.createText=function(l,u){return i.createText(l,u||{})},this.getDefaultStyle=function(){return t},this.getExternalStyle=function(){return n}}Dr.$inject=["config.textRenderer"];function jn(){this.pathMap={EVENT_MESSAGE:{d:"m {mx},{my} l 0,{e.y1} l {e.x1},0 l 0,-{e.y1} z l {e.x0},{e.y0} l {e.x0},-{e.y0}",height:36,width:36,heightElements:[6,14],widthElements:[10.5,21]},EVENT_SIGNAL:{d:"M {mx},{my} l {e.x0},{e.y0} l -{e.x1},0 Z",height:36,width:36,heightElements:[18],widthElements:[10,20]},EVENT_ESCALATION:{d:"M {mx},{my} l {e.x0},{e.y0} l -{e.x0},-{e.y1} l -{e.x0},{e.y1} Z",height:36,width:36,heightElements:[20,7],widthElements:[8]},EVENT_CONDITIONAL:{d:"M {e.x0},{e.y0} l {e.x1},0 l 0,{e.y2} l -{e.x1},0 Z M {e.x2},{e.y3} l {e.x0},0 M {e.x2},{e.y4} l {e.x0},0 M {e.x2},{e.y5} l {e.x0},0 M {e.x2},{e.y6} l {e.x0},0 M {e.x2},{e.y7} l {e.x0},0 M {e.x2},{e.y8} l {e.x0},0 ",height:36,width:36,heightElements:[8.5,14.5,18,11.5,14.5,17.5,20.5,23.5,26.5],widthElements:[10.5,14.5,12.5]},EVENT_LINK:{d:"m {mx},{my} 0,{e.y0} -{e.x1},0 0,{e.y1} {e.x1},0 0,{e.y0} {e.x0},-{e.y2} -{e.x0},-{e.y2} z",height:36,width:36,heightElements:[4.4375,6.75,7.8125],widthElements:[9.84375,13.5]},EVENT_ERROR:{d:"m {mx},{my} {e.x0},-{e.y0} {e.x1},-{e.y1} {e.x2},{e.y2} {e.x3},-{e.y3} -{e.x4},{e.y4} -{e.x5},-{e.y5} z",height:36,width:36,heightElements:[.023,8.737,8.151,16.564,10.591,8.714],widthElements:[.085,6.672,6.97,4.273,5.337,6.636]},EVENT_CANCEL_45:{d:"m {mx},{my} -{e.x1},0 0,{e.x0} {e.x1},0 0,{e.y1} {e.x0},0 0,-{e.y1} {e.x1},0 0,-{e.y0} -{e.x1},0 0,-{e.y1} -{e.x0},0 z",height:36,width:36,heightElements:[4.75,8.5],widthElements:[4.75,8.5]},EVENT_COMPENSATION:{d:"m {mx},{my} {e.x0},-{e.y0} 0,{e.y1} z m {e.x1},-{e.y2} {e.x2},-{e.y3} 0,{e.y1} -{e.x2},-{e.y3} z",height:36,width:36,heightElements:[6.5,13,.4,6.1],widthElements:[9,9.3,8.7]},EVENT_TIMER_WH:{d:"M {mx},{my} l {e.x0},-{e.y0} m -{e.x0},{e.y0} l {e.x1},{e.y1} ",height:36,width:36,heightElements:[10,2],widthElements:[3,7]},EVENT_TIMER_LINE:{d:"M {mx},{my} m {e.x0},{e.y0} l -{e.x1},{e.y1} ",height:36,width:36,heightElements:[10,3],widthElements:[0,0]},EVENT_MULTIPLE:{d:"m {mx},{my} {e.x1},-{e.y0} {e.x1},{e.y0} -{e.x0},{e.y1} -{e.x2},0 z",height:36,width:36,heightElements:[6.28099,12.56199],widthElements:[3.1405,9.42149,12.56198]},EVENT_PARALLEL_MULTIPLE:{d:"m {mx},{my} {e.x0},0 0,{e.y1} {e.x1},0 0,{e.y0} -{e.x1},0 0,{e.y1} -{e.x0},0 0,-{e.y1} -{e.x1},0 0,-{e.y0} {e.x1},0 z",height:36,width:36,heightElements:[2.56228,7.68683],widthElements:[2.56228,7.68683]},GATEWAY_EXCLUSIVE:{d:"m {mx},{my} {e.x0},{e.y0} {e.x1},{e.y0} {e.x2},0 {e.x4},{e.y2} {e.x4},{e.y1} {e.x2},0 {e.x1},{e.y3} {e.x0},{e.y3} {e.x3},0 {e.x5},{e.y1} {e.x5},{e.y2} {e.x3},0 z",height:17.5,width:17.5,heightElements:[8.5,6.5312,-6.5312,-8.5],widthElements:[6.5,-6.5,3,-3,5,-5]},GATEWAY_PARALLEL:{d:"m {mx},{my} 0,{e.y1} -{e.x1},0 0,{e.y0} {e.x1},0 0,{e.y1} {e.x0},0 0,-{e.y1} {e.x1},0 0,-{e.y0} -{e.x1},0 0,-{e.y1} -{e.x0},0 z",height:30,width:30,heightElements:[5,12.5],widthElements:[5,12.5]},GATEWAY_EVENT_BASED:{d:"m {mx},{my} {e.x0},{e.y0} {e.x0},{e.y1} {e.x1},{e.y2} {e.x2},0 z",height:11,width:11,heightElements:[-6,6,12,-12],widthElements:[9,-3,-12]},GATEWAY_COMPLEX:{d:"m {mx},{my} 0,{e.y0} -{e.x0},-{e.y1} -{e.x1},{e.y2} {e.x0},{e.y1} -{e.x2},0 0,{e.y3} {e.x2},0  -{e.x0},{e.y1} l {e.x1},{e.y2} {e.x0},-{e.y1} 0,{e.y0} {e.x3},0 0,-{e.y0} {e.x0},{e.y1} {e.x1},-{e.y2} -{e.x0},-{e.y1} {e.x2},0 0,-{e.y3} -{e.x2},0 {e.x0},-{e.y1} -{e.x1},-{e.y2} -{e.x0},{e.y1} 0,-{e.y0} -{e.x3},0 z",height:17.125,width:17.125,heightElements:[4.875,3.4375,2.125,3],widthElements:[3.4375,2.125,4.875,3]},DATA_OBJECT_PATH:{d:"m 0,0 {e.x1},0 {e.x0},{e.y0} 0,{e.y1} -{e.x2},0 0,-{e.y2} {e.x1},0 0,{e.y0} {e.x0},0",height:61,width:51,heightElements:[10,50,60],widthElements:[10,40,50,60]},DATA_OBJECT_COLLECTION_PATH:{d:"m{mx},{my} m 3,2 l 0,10 m 3,-10 l 0,10 m 3,-10 l 0,10",height:10,width:10,heightElements:[],widthElements:[]},DATA_ARROW:{d:"m 5,9 9,0 0,-3 5,5 -5,5 0,-3 -9,0 z",height:61,width:51,heightElements:[],widthElements:[]},DATA_STORE:{d:"m  {mx},{my} l  0,{e.y2} c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0 l  0,-{e.y2} c -{e.x0},-{e.y1} -{e.x1},-{e.y1} -{e.x2},0c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0 m  -{e.x2},{e.y0}c  {e.x0},{e.y1} {e.x1},{e.y1} {e.x2},0m  -{e.x2},{e.y0}c  {e.x0},{e.y1} {e.x1},{e.y1}  {e.x2},0",height:61,width:61,heightElements:[7,10,45],widthElements:[2,58,60]},TEXT_ANNOTATION:{d:"m {mx}, {my} m 10,0 l -10,0 l 0,{e.y0} l 10,0",height:30,width:10,heightElements:[30],widthElements:[10]},MARKER_SUB_PROCESS:{d:"m{mx},{my} m 7,2 l 0,10 m -5,-5 l 10,0",height:10,width:10,heightElements:[],widthElements:[]},MARKER_PARALLEL:{d:"m{mx},{my} m 3,2 l 0,10 m 3,-10 l 0,10 m 3,-10 l 0,10",height:10,width:10,heightElements:[],widthElements:[]},MARKER_SEQUENTIAL:{d:"m{mx},{my} m 0,3 l 10,0 m -10,3 l 10,0 m -10,3 l 10,0",height:10,width:10,heightElements:[],widthElements:[]},MARKER_COMPENSATION:{d:"m {mx},{my} 7,-5 0,10 z m 7.1,-0.3 6.9,-4.7 0,10 -6.9,-4.7 z",height:10,width:21,heightElements:[],widthElements:[]},MARKER_LOOP:{d:"m {mx},{my} c 3.526979,0 6.386161,-2.829858 6.386161,-6.320661 0,-3.490806 -2.859182,-6.320661 -6.386161,-6.320661 -3.526978,0 -6.38616,2.829855 -6.38616,6.320661 0,1.745402 0.714797,3.325567 1.870463,4.469381 0.577834,0.571908 1.265885,1.034728 2.029916,1.35457 l -0.718163,-3.909793 m 0.718163,3.909793 -3.885211,0.802902",height:13.9,width:13.7,heightElements:[],widthElements:[]},MARKER_ADHOC:{d:"m {mx},{my} m 0.84461,2.64411 c 1.05533,-1.23780996 2.64337,-2.07882 4.29653,-1.97997996 2.05163,0.0805 3.85579,1.15803 5.76082,1.79107 1.06385,0.34139996 2.24454,0.1438 3.18759,-0.43767 0.61743,-0.33642 1.2775,-0.64078 1.7542,-1.17511 0,0.56023 0,1.12046 0,1.6807 -0.98706,0.96237996 -2.29792,1.62393996 -3.6918,1.66181996 -1.24459,0.0927 -2.46671,-0.2491 -3.59505,-0.74812 -1.35789,-0.55965 -2.75133,-1.33436996 -4.27027,-1.18121996 -1.37741,0.14601 -2.41842,1.13685996 -3.44288,1.96782996 z",height:4,width:15,heightElements:[],widthElements:[]},TASK_TYPE_SEND:{d:"m {mx},{my} l 0,{e.y1} l {e.x1},0 l 0,-{e.y1} z l {e.x0},{e.y0} l {e.x0},-{e.y0}",height:14,width:21,heightElements:[6,14],widthElements:[10.5,21]},TASK_TYPE_SCRIPT:{d:"m {mx},{my} c 9.966553,-6.27276 -8.000926,-7.91932 2.968968,-14.938 l -8.802728,0 c -10.969894,7.01868 6.997585,8.66524 -2.968967,14.938 z m -7,-12 l 5,0 m -4.5,3 l 4.5,0 m -3,3 l 5,0m -4,3 l 5,0",height:15,width:12.6,heightElements:[6,14],widthElements:[10.5,21]},TASK_TYPE_USER_1:{d:"m {mx},{my} c 0.909,-0.845 1.594,-2.049 1.594,-3.385 0,-2.554 -1.805,-4.62199999 -4.357,-4.62199999 -2.55199998,0 -4.28799998,2.06799999 -4.28799998,4.62199999 0,1.348 0.974,2.562 1.89599998,3.405 -0.52899998,0.187 -5.669,2.097 -5.794,4.7560005 v 6.718 h 17 v -6.718 c 0,-2.2980005 -5.5279996,-4.5950005 -6.0509996,-4.7760005 zm -8,6 l 0,5.5 m 11,0 l 0,-5"},TASK_TYPE_USER_2:{d:"m {mx},{my} m 2.162,1.009 c 0,2.4470005 -2.158,4.4310005 -4.821,4.4310005 -2.66499998,0 -4.822,-1.981 -4.822,-4.4310005 "},TASK_TYPE_USER_3:{d:"m {mx},{my} m -6.9,-3.80 c 0,0 2.25099998,-2.358 4.27399998,-1.177 2.024,1.181 4.221,1.537 4.124,0.965 -0.098,-0.57 -0.117,-3.79099999 -4.191,-4.13599999 -3.57499998,0.001 -4.20799998,3.36699999 -4.20699998,4.34799999 z"},TASK_TYPE_MANUAL:{d:"m {mx},{my} c 0.234,-0.01 5.604,0.008 8.029,0.004 0.808,0 1.271,-0.172 1.417,-0.752 0.227,-0.898 -0.334,-1.314 -1.338,-1.316 -2.467,-0.01 -7.886,-0.004 -8.108,-0.004 -0.014,-0.079 0.016,-0.533 0,-0.61 0.195,-0.042 8.507,0.006 9.616,0.002 0.877,-0.007 1.35,-0.438 1.353,-1.208 0.003,-0.768 -0.479,-1.09 -1.35,-1.091 -2.968,-0.002 -9.619,-0.013 -9.619,-0.013 v -0.591 c 0,0 5.052,-0.016 7.225,-0.016 0.888,-0.002 1.354,-0.416 1.351,-1.193 -0.006,-0.761 -0.492,-1.196 -1.361,-1.196 -3.473,-0.005 -10.86,-0.003 -11.0829995,-0.003 -0.022,-0.047 -0.045,-0.094 -0.069,-0.139 0.3939995,-0.319 2.0409995,-1.626 2.4149995,-2.017 0.469,-0.4870005 0.519,-1.1650005 0.162,-1.6040005 -0.414,-0.511 -0.973,-0.5 -1.48,-0.236 -1.4609995,0.764 -6.5999995,3.6430005 -7.7329995,4.2710005 -0.9,0.499 -1.516,1.253 -1.882,2.19 -0.37000002,0.95 -0.17,2.01 -0.166,2.979 0.004,0.718 -0.27300002,1.345 -0.055,2.063 0.629,2.087 2.425,3.312 4.859,3.318 4.6179995,0.014 9.2379995,-0.139 13.8569995,-0.158 0.755,-0.004 1.171,-0.301 1.182,-1.033 0.012,-0.754 -0.423,-0.969 -1.183,-0.973 -1.778,-0.01 -5.824,-0.004 -6.04,-0.004 10e-4,-0.084 0.003,-0.586 10e-4,-0.67 z"},TASK_TYPE_INSTANTIATING_SEND:{d:"m {mx},{my} l 0,8.4 l 12.6,0 l 0,-8.4 z l 6.3,3.6 l 6.3,-3.6"},TASK_TYPE_SERVICE:{d:"m {mx},{my} v -1.71335 c 0.352326,-0.0705 0.703932,-0.17838 1.047628,-0.32133 0.344416,-0.14465 0.665822,-0.32133 0.966377,-0.52145 l 1.19431,1.18005 1.567487,-1.57688 -1.195028,-1.18014 c 0.403376,-0.61394 0.683079,-1.29908 0.825447,-2.01824 l 1.622133,-0.01 v -2.2196 l -1.636514,0.01 c -0.07333,-0.35153 -0.178319,-0.70024 -0.323564,-1.04372 -0.145244,-0.34406 -0.321407,-0.6644 -0.522735,-0.96217 l 1.131035,-1.13631 -1.583305,-1.56293 -1.129598,1.13589 c -0.614052,-0.40108 -1.302883,-0.68093 -2.022633,-0.82247 l 0.0093,-1.61852 h -2.241173 l 0.0042,1.63124 c -0.353763,0.0736 -0.705369,0.17977 -1.049785,0.32371 -0.344415,0.14437 -0.665102,0.32092 -0.9635006,0.52046 l -1.1698628,-1.15823 -1.5667691,1.5792 1.1684265,1.15669 c -0.4026573,0.61283 -0.68308,1.29797 -0.8247287,2.01713 l -1.6588041,0.003 v 2.22174 l 1.6724648,-0.006 c 0.073327,0.35077 0.1797598,0.70243 0.3242851,1.04472 0.1452428,0.34448 0.3214064,0.6644 0.5227339,0.96066 l -1.1993431,1.19723 1.5840256,1.56011 1.1964668,-1.19348 c 0.6140517,0.40346 1.3028827,0.68232 2.0233517,0.82331 l 7.19e-4,1.69892 h 2.226848 z m 0.221462,-3.9957 c -1.788948,0.7502 -3.8576,-0.0928 -4.6097055,-1.87438 -0.7521065,-1.78321 0.090598,-3.84627 1.8802645,-4.59604 1.78823,-0.74936 3.856881,0.0929 4.608987,1.87437 0.752106,1.78165 -0.0906,3.84612 -1.879546,4.59605 z"},TASK_TYPE_SERVICE_FILL:{d:"m {mx},{my} c -1.788948,0.7502 -3.8576,-0.0928 -4.6097055,-1.87438 -0.7521065,-1.78321 0.090598,-3.84627 1.8802645,-4.59604 1.78823,-0.74936 3.856881,0.0929 4.608987,1.87437 0.752106,1.78165 -0.0906,3.84612 -1.879546,4.59605 z"},TASK_TYPE_BUSINESS_RULE_HEADER:{d:"m {mx},{my} 0,4 20,0 0,-4 z"},TASK_TYPE_BUSINESS_RULE_MAIN:{d:"m {mx},{my} 0,12 20,0 0,-12 zm 0,8 l 20,0 m -13,-4 l 0,8"},MESSAGE_FLOW_MARKER:{d:"m {mx},{my} m -10.5 ,-7 l 0,14 l 21,0 l 0,-14 z l 10.5,6 l 10.5,-6"}},this.getRawPath=function(t){return this.pathMap[t].d},this.getScaledPath=function(t,r){var n=this.pathMap[t],i,o;r.abspos?(i=r.abspos.x,o=r.abspos.y):(i=r.containerWidth*r.position.mx,o=r.containerHeight*r.position.my);var l={};if(r.position){for(var u=r.containerHeight/n.height*r.yScaleFactor,c=r.containerWidth/n.width*r.xScaleFactor,f=0;f<n.heightElements.length;f++)l["y"+f]=n.heightElements[f]*u;for(var m=0;m<n.widthElements.length;m++)l["x"+m]=n.widthElements[m]*c}var x=Ws(n.d,{mx:i,my:o,e:l});return x}}var Fs=/\{([^{}]+)\}/g,zs=/(?:(?:^|\.)(.+?)(?=\[|\.|$|\()|\[('|")(.+?)\2\])(\(\))?/g;function Vs(e,t,r){var n=r;return t.replace(zs,function(i,o,l,u,c){o=o||u,n&&(o in n&&(n=n[o]),typeof n=="function"&&c&&(n=n()))}),n=(n==null||n==r?e:n)+"",n}function Ws(e,t){return String(e).replace(Fs,function(r,n){return Vs(r,n,t)})}var qi={__init__:["bpmnRenderer"],bpmnRenderer:["type",wt],textRenderer:["type",Dr],pathMap:["type",jn]};function Dn(e,t){return t=t||{},e.replace(/{([^}]+)}/g,function(r,n){return t[n]||"{"+n+"}"})}var Nr={translate:["value",Dn]};var sr=Math,ef=sr.PI,tf=sr.min,rf=sr.max,nf=sr.pow,of=sr.abs;var ar="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Lt="[\\s]*,?[\\s]*",af=new RegExp("(?=("+ar+"))\\1"+Lt+"(?=("+ar+"))\\2"+Lt+"(?=("+ar+"))\\3"+Lt+"([01])"+Lt+"([01])"+Lt+"(?=("+ar+"))\\6"+Lt+"(?=("+ar+"))\\7"+Lt,"g");function $s(e){return{x:Math.round(e.x),y:Math.round(e.y)}}function Ct(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function Gi(e){return{x:e.left,y:e.top,width:e.right-e.left,height:e.bottom-e.top}}function Hs(e){return $s({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function Ks(e){for(var t=e.waypoints,r=t.reduce(function(f,m,x){var j=t[x-1];if(j){var F=f[f.length-1],Y=F&&F.endLength||0,I=Us(j,m);f.push({start:j,end:m,startLength:Y,endLength:Y+I,length:I})}return f},[]),n=r.reduce(function(f,m){return f+m.length},0),i=n/2,o=0,l=r[o];l.endLength<i;)l=r[++o];var u=(i-l.startLength)/l.length,c={x:l.start.x+(l.end.x-l.start.x)*u,y:l.start.y+(l.end.y-l.start.y)*u};return c}function Or(e){return Ei(e)?Ks(e):Hs(e)}function Us(e,t){return Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function be(e){return e?"<"+e.$type+(e.id?' id="'+e.id:"")+'" />':"<null>"}function Br(e,t,r){return C({id:e.id,type:e.$type,businessObject:e,di:t},r)}function Ys(e,t,r){var n=e.waypoint;return!n||n.length<2?[Or(t),Or(r)]:n.map(function(i){return{x:i.x,y:i.y}})}function Xi(e,t,r){return new Error(`element ${be(t)} referenced by ${be(e)}#${r} not yet drawn`)}function st(e,t,r,n,i){this._eventBus=e,this._canvas=t,this._elementFactory=r,this._elementRegistry=n,this._textRenderer=i}st.$inject=["eventBus","canvas","elementFactory","elementRegistry","textRenderer"];st.prototype.add=function(e,t,r){var n,i,o;if(D(t,"bpmndi:BPMNPlane")){var l=D(e,"bpmn:SubProcess")?{id:e.id+"_plane"}:{};n=this._elementFactory.createRoot(Br(e,t,l)),this._canvas.addRootElement(n)}else if(D(t,"bpmndi:BPMNShape")){var u=!vt(e,t),c=Gs(e);i=r&&(r.hidden||r.collapsed);var f=t.bounds;n=this._elementFactory.createShape(Br(e,t,{collapsed:u,hidden:i,x:Math.round(f.x),y:Math.round(f.y),width:Math.round(f.width),height:Math.round(f.height),isFrame:c})),D(e,"bpmn:BoundaryEvent")&&this._attachBoundary(e,n),D(e,"bpmn:Lane")&&(o=0),D(e,"bpmn:DataStoreReference")&&(qs(r,Or(f))||(r=this._canvas.findRoot(r))),this._canvas.addShape(n,r,o)}else if(D(t,"bpmndi:BPMNEdge")){var m=this._getSource(e),x=this._getTarget(e);i=r&&(r.hidden||r.collapsed),n=this._elementFactory.createConnection(Br(e,t,{hidden:i,source:m,target:x,waypoints:Ys(t,m,x)})),D(e,"bpmn:DataAssociation")&&(r=this._canvas.findRoot(r)),this._canvas.addConnection(n,r,o)}else throw new Error(`unknown di ${be(t)} for element ${be(e)}`);return ki(e)&&$t(n)&&this.addLabel(e,t,n),this._eventBus.fire("bpmnElement.added",{element:n}),n};st.prototype._attachBoundary=function(e,t){var r=e.attachedToRef;if(!r)throw new Error(`missing ${be(e)}#attachedToRef`);var n=this._elementRegistry.get(r.id),i=n&&n.attachers;if(!n)throw Xi(e,r,"attachedToRef");t.host=n,i||(n.attachers=i=[]),i.indexOf(t)===-1&&i.push(t)};st.prototype.addLabel=function(e,t,r){var n,i,o;if(n=Si(t,r),i=$t(r),i&&t.label&&t.label.bounds&&n.width>0){var l=this._textRenderer.getDimensions(i,{box:n,style:this._textRenderer.getExternalStyle()});n=C({},n,{height:Math.ceil(l.height)})}else i&&(n=this._textRenderer.getExternalLabelBounds(n,i));return o=this._elementFactory.createLabel(Br(e,t,{id:e.id+"_label",labelTarget:r,type:"label",hidden:r.hidden||!$t(r),x:Math.round(n.x),y:Math.round(n.y),width:Math.round(n.width),height:Math.round(n.height)})),this._canvas.addShape(o,r.parent)};st.prototype._getConnectedElement=function(e,t){var r,n,i=e.$type;if(n=e[t+"Ref"],t==="source"&&i==="bpmn:DataInputAssociation"&&(n=n&&n[0]),(t==="source"&&i==="bpmn:DataOutputAssociation"||t==="target"&&i==="bpmn:DataInputAssociation")&&(n=e.$parent),r=n&&this._getElement(n),r)return r;throw n?Xi(e,n,t+"Ref"):new Error(`${be(e)}#${t} Ref not specified`)};st.prototype._getSource=function(e){return this._getConnectedElement(e,"source")};st.prototype._getTarget=function(e){return this._getConnectedElement(e,"target")};st.prototype._getElement=function(e){return this._elementRegistry.get(e.id)};function qs(e,t){var r=t.x,n=t.y;return r>=e.x&&r<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function Gs(e){return D(e,"bpmn:Group")}var Zi={__depends__:[Nr],bpmnImporter:["type",st]};var Qi={__depends__:[qi,Zi]};function Lr(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}Lr.prototype.next=function(){return this._prefix+ ++this._counter};var Xs=new Lr("ov"),Zs=500;function de(e,t,r,n){this._eventBus=t,this._canvas=r,this._elementRegistry=n,this._ids=Xs,this._overlayDefaults=C({show:null,scale:!0},e&&e.defaults),this._overlays={},this._overlayContainers=[],this._overlayRoot=Qs(r.getContainer()),this._init()}de.$inject=["config.overlays","eventBus","canvas","elementRegistry"];de.prototype.get=function(e){if(Fe(e)&&(e={id:e}),Fe(e.element)&&(e.element=this._elementRegistry.get(e.element)),e.element){var t=this._getOverlayContainer(e.element,!0);return t?e.type?ct(t.overlays,mn({type:e.type})):t.overlays.slice():[]}else return e.type?ct(this._overlays,mn({type:e.type})):e.id?this._overlays[e.id]:null};de.prototype.add=function(e,t,r){if(Te(t)&&(r=t,t=null),e.id||(e=this._elementRegistry.get(e)),!r.position)throw new Error("must specifiy overlay position");if(!r.html)throw new Error("must specifiy overlay html");if(!e)throw new Error("invalid element specified");var n=this._ids.next();return r=C({},this._overlayDefaults,r,{id:n,type:t,element:e,html:r.html}),this._addOverlay(r),n};de.prototype.remove=function(e){var t=this.get(e)||[];ce(t)||(t=[t]);var r=this;T(t,function(n){var i=r._getOverlayContainer(n.element,!0);if(n&&(qt(n.html),qt(n.htmlContainer),delete n.htmlContainer,delete n.element,delete r._overlays[n.id]),i){var o=i.overlays.indexOf(n);o!==-1&&i.overlays.splice(o,1)}})};de.prototype.isShown=function(){return this._overlayRoot.style.display!=="none"};de.prototype.show=function(){Ir(this._overlayRoot)};de.prototype.hide=function(){Ir(this._overlayRoot,!1)};de.prototype.clear=function(){this._overlays={},this._overlayContainers=[],Rr(this._overlayRoot)};de.prototype._updateOverlayContainer=function(e){var t=e.element,r=e.html,n=t.x,i=t.y;if(t.waypoints){var o=bt(t);n=o.x,i=o.y}Ji(r,n,i),Cr(e.html,"data-container-id",t.id)};de.prototype._updateOverlay=function(e){var t=e.position,r=e.htmlContainer,n=e.element,i=t.left,o=t.top;if(t.right!==void 0){var l;n.waypoints?l=bt(n).width:l=n.width,i=t.right*-1+l}if(t.bottom!==void 0){var u;n.waypoints?u=bt(n).height:u=n.height,o=t.bottom*-1+u}Ji(r,i||0,o||0),this._updateOverlayVisibilty(e,this._canvas.viewbox())};de.prototype._createOverlayContainer=function(e){var t=xe('<div class="djs-overlays" />');ke(t,{position:"absolute"}),this._overlayRoot.appendChild(t);var r={html:t,element:e,overlays:[]};return this._updateOverlayContainer(r),this._overlayContainers.push(r),r};de.prototype._updateRoot=function(e){var t=e.scale||1,r="matrix("+[t,0,0,t,-1*e.x*t,-1*e.y*t].join(",")+")";eo(this._overlayRoot,r)};de.prototype._getOverlayContainer=function(e,t){var r=ve(this._overlayContainers,function(n){return n.element===e});return!r&&!t?this._createOverlayContainer(e):r};de.prototype._addOverlay=function(e){var t=e.id,r=e.element,n=e.html,i,o;n.get&&n.constructor.prototype.jquery&&(n=n.get(0)),Fe(n)&&(n=xe(n)),o=this._getOverlayContainer(r),i=xe('<div class="djs-overlay" data-overlay-id="'+t+'">'),ke(i,{position:"absolute"}),i.appendChild(n),e.type&&Ze(i).add("djs-overlay-"+e.type);var l=this._canvas.findRoot(r),u=this._canvas.getRootElement();Ir(i,l===u),e.htmlContainer=i,o.overlays.push(e),o.html.appendChild(i),this._overlays[t]=e,this._updateOverlay(e),this._updateOverlayVisibilty(e,this._canvas.viewbox())};de.prototype._updateOverlayVisibilty=function(e,t){var r=e.show,n=this._canvas.findRoot(e.element),i=r&&r.minZoom,o=r&&r.maxZoom,l=e.htmlContainer,u=this._canvas.getRootElement(),c=!0;(n!==u||r&&(Nt(i)&&i>t.scale||Nt(o)&&o<t.scale))&&(c=!1),Ir(l,c),this._updateOverlayScale(e,t)};de.prototype._updateOverlayScale=function(e,t){var r=e.scale,n,i,o=e.htmlContainer,l,u="";r!==!0&&(r===!1?(n=1,i=1):(n=r.min,i=r.max),Nt(n)&&t.scale<n&&(l=(1/t.scale||1)*n),Nt(i)&&t.scale>i&&(l=(1/t.scale||1)*i)),Nt(l)&&(u="scale("+l+","+l+")"),eo(o,u)};de.prototype._updateOverlaysVisibilty=function(e){var t=this;T(this._overlays,function(r){t._updateOverlayVisibilty(r,e)})};de.prototype._init=function(){var e=this._eventBus,t=this;function r(n){t._updateRoot(n),t._updateOverlaysVisibilty(n),t.show()}e.on("canvas.viewbox.changing",function(n){t.hide()}),e.on("canvas.viewbox.changed",function(n){r(n.viewbox)}),e.on(["shape.remove","connection.remove"],function(n){var i=n.element,o=t.get({element:i});T(o,function(c){t.remove(c.id)});var l=t._getOverlayContainer(i);if(l){qt(l.html);var u=t._overlayContainers.indexOf(l);u!==-1&&t._overlayContainers.splice(u,1)}}),e.on("element.changed",Zs,function(n){var i=n.element,o=t._getOverlayContainer(i,!0);o&&(T(o.overlays,function(l){t._updateOverlay(l)}),t._updateOverlayContainer(o))}),e.on("element.marker.update",function(n){var i=t._getOverlayContainer(n.element,!0);i&&Ze(i.html)[n.add?"add":"remove"](n.marker)}),e.on("root.set",function(){t._updateOverlaysVisibilty(t._canvas.viewbox())}),e.on("diagram.clear",this.clear,this)};function Qs(e){var t=xe('<div class="djs-overlay-container" />');return ke(t,{position:"absolute",width:0,height:0}),e.insertBefore(t,e.firstChild),t}function Ji(e,t,r){ke(e,{left:t+"px",top:r+"px"})}function Ir(e,t){e.style.display=t===!1?"none":""}function eo(e,t){e.style["transform-origin"]="top left",["","-ms-","-webkit-"].forEach(function(r){e.style[r+"transform"]=t})}var Fr={__init__:["overlays"],overlays:["type",de]};function zr(e,t,r,n){e.on("element.changed",function(i){var o=i.element;(o.parent||o===t.getRootElement())&&(i.gfx=r.getGraphics(o)),i.gfx&&e.fire(wr(o)+".changed",i)}),e.on("elements.changed",function(i){var o=i.elements;o.forEach(function(l){e.fire("element.changed",{element:l})}),n.updateContainments(o)}),e.on("shape.changed",function(i){n.update("shape",i.element,i.gfx)}),e.on("connection.changed",function(i){n.update("connection",i.element,i.gfx)})}zr.$inject=["eventBus","canvas","elementRegistry","graphicsFactory"];var to={__init__:["changeSupport"],changeSupport:["type",zr]};var Js=1e3;function we(e){this._eventBus=e}we.$inject=["eventBus"];function el(e,t){return function(r){return e.call(t||null,r.context,r.command,r)}}we.prototype.on=function(e,t,r,n,i,o){if((it(t)||Ie(t))&&(o=i,i=n,n=r,r=t,t=null),it(r)&&(o=i,i=n,n=r,r=Js),Te(i)&&(o=i,i=!1),!it(n))throw new Error("handlerFn must be a function");ce(e)||(e=[e]);var l=this._eventBus;T(e,function(u){var c=["commandStack",u,t].filter(function(f){return f}).join(".");l.on(c,r,i?el(n,o):n,o)})};we.prototype.canExecute=Et("canExecute");we.prototype.preExecute=Et("preExecute");we.prototype.preExecuted=Et("preExecuted");we.prototype.execute=Et("execute");we.prototype.executed=Et("executed");we.prototype.postExecute=Et("postExecute");we.prototype.postExecuted=Et("postExecuted");we.prototype.revert=Et("revert");we.prototype.reverted=Et("reverted");function Et(e){return function(r,n,i,o,l){(it(r)||Ie(r))&&(l=o,o=i,i=n,n=r,r=null),this.on(r,e,n,i,o,l)}}function lr(e,t){t.invoke(we,this),this.executed(function(r){var n=r.context;n.rootElement?e.setRootElement(n.rootElement):n.rootElement=e.getRootElement()}),this.revert(function(r){var n=r.context;n.rootElement&&e.setRootElement(n.rootElement)})}ge(lr,we);lr.$inject=["canvas","injector"];var ro={__init__:["rootElementsBehavior"],rootElementsBehavior:["type",lr]};var tl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function Nn(e){return e=""+e,e&&e.replace(/[&<>"']/g,function(t){return tl[t]})}var rl="_plane";function ur(e){var t=e.id;return D(e,"bpmn:SubProcess")?nl(t):t}function nl(e){return e+rl}var il="bjs-breadcrumbs-shown";function Vr(e,t,r){var n=xe('<ul class="bjs-breadcrumbs"></ul>'),i=r.getContainer(),o=Ze(i);i.appendChild(n);var l=[];e.on("element.changed",function(c){var f=c.element,m=oe(f),x=ve(l,function(j){return j===m});x&&u()});function u(c){c&&(l=ol(c));var f=l.flatMap(function(x){var j=r.findRoot(ur(x))||r.findRoot(x.id);if(!j&&D(x,"bpmn:Process")){var F=t.find(function(Y){var I=oe(Y);return I&&I.get("processRef")===x});j=F&&r.findRoot(F.id)}return j?[{parent:x,parentPlane:j}]:[]});n.innerHTML="";var m=f.length>1;o.toggle(il,m),f.forEach(function(x,j){var F=x.parent,Y=x.parentPlane,I=Nn(F.name||F.id),z=j===f.length-1,H;if(z)H=xe('<li><span class="bjs-crumb" title="'+I+'">'+I+"</span></li>");else{var q="#"+Nn(F.id);H=xe('<li><a class="bjs-crumb" href="'+q+'" title="'+I+'">'+I+"</a></li>"),H.addEventListener("click",function(k){k.preventDefault(),r.setRootElement(Y)})}n.appendChild(H)})}e.on("root.set",function(c){u(c.element)})}Vr.$inject=["eventBus","elementRegistry","canvas"];function ol(e){for(var t=oe(e),r=[],n=t;n;n=n.$parent)(D(n,"bpmn:SubProcess")||D(n,"bpmn:Process"))&&r.push(n);return r.reverse()}function Wr(e,t){var r=null,n=new al;e.on("root.set",function(i){var o=i.element,l=t.viewbox(),u=n.get(o);if(n.set(r,{x:l.x,y:l.y,zoom:l.scale}),r=o,!(!D(o,"bpmn:SubProcess")&&!u)){u=u||{x:0,y:0,zoom:1};var c=(l.x-u.x)*l.scale,f=(l.y-u.y)*l.scale;(c!==0||f!==0)&&t.scroll({dx:c,dy:f}),u.zoom!==l.scale&&t.zoom(u.zoom,{x:0,y:0})}}),e.on("diagram.clear",function(){n.clear(),r=null})}Wr.$inject=["eventBus","canvas"];function al(){this._entries=[],this.set=function(e,t){var r=!1;for(var n in this._entries)if(this._entries[n][0]===e){this._entries[n][1]=t,r=!0;break}r||this._entries.push([e,t])},this.get=function(e){for(var t in this._entries)if(this._entries[t][0]===e)return this._entries[t][1];return null},this.clear=function(){this._entries.length=0},this.remove=function(e){var t=-1;for(var r in this._entries)if(this._entries[r][0]===e){t=r;break}t!==-1&&this._entries.splice(t,1)}}var no={x:180,y:160};function _t(e,t){this._eventBus=e,this._moddle=t;var r=this;e.on("import.render.start",1500,function(n,i){r._handleImport(i.definitions)})}_t.prototype._handleImport=function(e){if(e.diagrams){var t=this;this._definitions=e,this._processToDiagramMap={},e.diagrams.forEach(function(n){!n.plane||!n.plane.bpmnElement||(t._processToDiagramMap[n.plane.bpmnElement.id]=n)});var r=e.diagrams.filter(n=>n.plane).flatMap(n=>t._createNewDiagrams(n.plane));r.forEach(function(n){t._movePlaneElementsToOrigin(n.plane)})}};_t.prototype._createNewDiagrams=function(e){var t=this,r=[],n=[];e.get("planeElement").forEach(function(o){var l=o.bpmnElement;if(l){var u=l.$parent;D(l,"bpmn:SubProcess")&&!o.isExpanded&&r.push(l),ll(l,e)&&n.push({diElement:o,parent:u})}});var i=[];return r.forEach(function(o){if(!t._processToDiagramMap[o.id]){var l=t._createDiagram(o);t._processToDiagramMap[o.id]=l,i.push(l)}}),n.forEach(function(o){for(var l=o.diElement,u=o.parent;u&&r.indexOf(u)===-1;)u=u.$parent;if(u){var c=t._processToDiagramMap[u.id];t._moveToDiPlane(l,c.plane)}}),i};_t.prototype._movePlaneElementsToOrigin=function(e){var t=e.get("planeElement"),r=sl(e),n={x:r.x-no.x,y:r.y-no.y};t.forEach(function(i){i.waypoint?i.waypoint.forEach(function(o){o.x=o.x-n.x,o.y=o.y-n.y}):i.bounds&&(i.bounds.x=i.bounds.x-n.x,i.bounds.y=i.bounds.y-n.y)})};_t.prototype._moveToDiPlane=function(e,t){var r=io(e),n=r.plane.get("planeElement");n.splice(n.indexOf(e),1),t.get("planeElement").push(e)};_t.prototype._createDiagram=function(e){var t=this._moddle.create("bpmndi:BPMNPlane",{bpmnElement:e}),r=this._moddle.create("bpmndi:BPMNDiagram",{plane:t});return t.$parent=r,t.bpmnElement=e,r.$parent=this._definitions,this._definitions.diagrams.push(r),r};_t.$inject=["eventBus","moddle"];function io(e){return D(e,"bpmndi:BPMNDiagram")?e:io(e.$parent)}function sl(e){var t={top:1/0,right:-1/0,bottom:-1/0,left:1/0};return e.planeElement.forEach(function(r){if(r.bounds){var n=Ct(r.bounds);t.top=Math.min(n.top,t.top),t.left=Math.min(n.left,t.left)}}),Gi(t)}function ll(e,t){var r=e.$parent;return!(!D(r,"bpmn:SubProcess")||r===t.bpmnElement||xi(e,["bpmn:DataInputAssociation","bpmn:DataOutputAssociation"]))}var $r=250,ul='<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M4.81801948,3.50735931 L10.4996894,9.1896894 L10.5,4 L12,4 L12,12 L4,12 L4,10.5 L9.6896894,10.4996894 L3.75735931,4.56801948 C3.46446609,4.27512627 3.46446609,3.80025253 3.75735931,3.50735931 C4.05025253,3.21446609 4.52512627,3.21446609 4.81801948,3.50735931 Z"/></svg>',cl="bjs-drilldown-empty";function dt(e,t,r,n,i){we.call(this,t),this._canvas=e,this._eventBus=t,this._elementRegistry=r,this._overlays=n,this._translate=i;var o=this;this.executed("shape.toggleCollapse",$r,function(l){var u=l.shape;o._canDrillDown(u)?o._addOverlay(u):o._removeOverlay(u)},!0),this.reverted("shape.toggleCollapse",$r,function(l){var u=l.shape;o._canDrillDown(u)?o._addOverlay(u):o._removeOverlay(u)},!0),this.executed(["shape.create","shape.move","shape.delete"],$r,function(l){var u=l.oldParent,c=l.newParent||l.parent,f=l.shape;o._canDrillDown(f)&&o._addOverlay(f),o._updateDrilldownOverlay(u),o._updateDrilldownOverlay(c),o._updateDrilldownOverlay(f)},!0),this.reverted(["shape.create","shape.move","shape.delete"],$r,function(l){var u=l.oldParent,c=l.newParent||l.parent,f=l.shape;o._canDrillDown(f)&&o._addOverlay(f),o._updateDrilldownOverlay(u),o._updateDrilldownOverlay(c),o._updateDrilldownOverlay(f)},!0),t.on("import.render.complete",function(){r.filter(function(l){return o._canDrillDown(l)}).map(function(l){o._addOverlay(l)})})}ge(dt,we);dt.prototype._updateDrilldownOverlay=function(e){var t=this._canvas;if(e){var r=t.findRoot(e);r&&this._updateOverlayVisibility(r)}};dt.prototype._canDrillDown=function(e){var t=this._canvas;return D(e,"bpmn:SubProcess")&&t.findRoot(ur(e))};dt.prototype._updateOverlayVisibility=function(e){var t=this._overlays,r=oe(e),n=t.get({element:r.id,type:"drilldown"})[0];if(n){var i=r&&r.get("flowElements")&&r.get("flowElements").length;Ze(n.html).toggle(cl,!i)}};dt.prototype._addOverlay=function(e){var t=this._canvas,r=this._overlays,n=oe(e),i=r.get({element:e,type:"drilldown"});i.length&&this._removeOverlay(e);var o=xe('<button type="button" class="bjs-drilldown">'+ul+"</button>"),l=n.get("name")||n.get("id"),u=this._translate("Open {element}",{element:l});o.setAttribute("title",u),o.addEventListener("click",function(){t.setRootElement(t.findRoot(ur(e)))}),r.add(e,"drilldown",{position:{bottom:-7,right:-8},html:o}),this._updateOverlayVisibility(e)};dt.prototype._removeOverlay=function(e){var t=this._overlays;t.remove({element:e,type:"drilldown"})};dt.$inject=["canvas","eventBus","elementRegistry","overlays","translate"];var oo={__depends__:[Fr,to,ro],__init__:["drilldownBreadcrumbs","drilldownOverlayBehavior","drilldownCentering","subprocessCompatibility"],drilldownBreadcrumbs:["type",Vr],drilldownCentering:["type",Wr],drilldownOverlayBehavior:["type",dt],subprocessCompatibility:["type",_t]};function On(e){return e.originalEvent||e.srcEvent}function Bn(e){return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}function ao(){return/mac/i.test(navigator.platform)}function so(e,t){return(On(e)||e).button===t}function Zt(e){return so(e,0)}function lo(e){return so(e,1)}function uo(e){var t=On(e)||e;return Zt(e)&&t.shiftKey}function pl(e){return!0}function Hr(e){return Zt(e)||lo(e)}var co=500;function Kr(e,t,r){var n=this;function i(g,P,S){if(!u(g,P)){var v,B,G;S?B=t.getGraphics(S):(v=P.delegateTarget||P.target,v&&(B=v,S=t.get(B))),!(!B||!S)&&(G=e.fire(g,{element:S,gfx:B,originalEvent:P}),G===!1&&(P.stopPropagation(),P.preventDefault()))}}var o={};function l(g){return o[g]}function u(g,P){var S=f[g]||Zt;return!S(P)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.dblclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},f={"element.contextmenu":pl,"element.mousedown":Hr,"element.mouseup":Hr,"element.click":Hr,"element.dblclick":Hr};function m(g,P,S){var v=c[g];if(!v)throw new Error("unmapped DOM event name <"+g+">");return i(v,P,S)}var x="svg, .djs-element";function j(g,P,S,v){var B=o[S]=function(G){i(S,G)};v&&(f[S]=v),B.$delegate=or.bind(g,x,P,B)}function F(g,P,S){var v=l(S);v&&or.unbind(g,P,v.$delegate)}function Y(g){T(c,function(P,S){j(g,S,P)})}function I(g){T(c,function(P,S){F(g,S,P)})}e.on("canvas.destroy",function(g){I(g.svg)}),e.on("canvas.init",function(g){Y(g.svg)}),e.on(["shape.added","connection.added"],function(g){var P=g.element,S=g.gfx;e.fire("interactionEvents.createHit",{element:P,gfx:S})}),e.on(["shape.changed","connection.changed"],co,function(g){var P=g.element,S=g.gfx;e.fire("interactionEvents.updateHit",{element:P,gfx:S})}),e.on("interactionEvents.createHit",co,function(g){var P=g.element,S=g.gfx;n.createDefaultHit(P,S)}),e.on("interactionEvents.updateHit",function(g){var P=g.element,S=g.gfx;n.updateDefaultHit(P,S)});var z=A("djs-hit djs-hit-stroke"),H=A("djs-hit djs-hit-click-stroke"),q=A("djs-hit djs-hit-all"),k=A("djs-hit djs-hit-no-move"),E={all:q,"click-stroke":H,stroke:z,"no-move":k};function A(g,P){return P=C({stroke:"white",strokeWidth:15},P||{}),r.cls(g,["no-fill","no-border"],P)}function N(g,P){var S=E[P];if(!S)throw new Error("invalid hit type <"+P+">");return Q(g,S),g}function O(g,P){le(g,P)}this.removeHits=function(g){var P=$i(".djs-hit",g);T(P,Ot)},this.createDefaultHit=function(g,P){var S=g.waypoints,v=g.isFrame,B;return S?this.createWaypointsHit(P,S):(B=v?"stroke":"all",this.createBoxHit(P,B,{width:g.width,height:g.height}))},this.createWaypointsHit=function(g,P){var S=Kt(P);return N(S,"stroke"),O(g,S),S},this.createBoxHit=function(g,P,S){S=C({x:0,y:0},S);var v=J("rect");return N(v,P),Q(v,S),O(g,v),v},this.updateDefaultHit=function(g,P){var S=Ue(".djs-hit",P);if(S)return g.waypoints?Cn(S,g.waypoints):Q(S,{width:g.width,height:g.height}),S},this.fire=i,this.triggerMouseEvent=m,this.mouseHandler=l,this.registerEvent=j,this.unregisterEvent=F}Kr.$inject=["eventBus","elementRegistry","styles"];var po={__init__:["interactionEvents"],interactionEvents:["type",Kr]};function Rt(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var r=this;e.on(["shape.remove","connection.remove"],function(n){var i=n.element;r.deselect(i)}),e.on(["diagram.clear","root.set"],function(n){r.select(null)})}Rt.$inject=["eventBus","canvas"];Rt.prototype.deselect=function(e){if(this._selectedElements.has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Rt.prototype.get=function(){return Array.from(this._selectedElements)};Rt.prototype.isSelected=function(e){return this._selectedElements.has(e)};Rt.prototype.select=function(e,t){var r=this.get();ce(e)||(e=e?[e]:[]);var n=this._canvas,i=n.getRootElement();e=e.filter(function(o){var l=n.findRoot(o);return i===l}),t?T(e,o=>{this._selectedElements.add(o)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:r,newSelection:this.get()})};var fo="hover",ho="selected";function Ur(e,t){this._canvas=e;function r(i,o){e.addMarker(i,o)}function n(i,o){e.removeMarker(i,o)}t.on("element.hover",function(i){r(i.element,fo)}),t.on("element.out",function(i){n(i.element,fo)}),t.on("selection.changed",function(i){function o(f){n(f,ho)}function l(f){r(f,ho)}var u=new Set(i.oldSelection),c=new Set(i.newSelection);for(let f of u)c.has(f)||o(f);for(let f of c)u.has(f)||l(f)})}Ur.$inject=["canvas","eventBus"];function Yr(e,t,r,n){e.on("create.end",500,function(i){var o=i.context,l=o.canExecute,u=o.elements,c=o.hints||{},f=c.autoSelect;if(l){if(f===!1)return;ce(f)?t.select(f):t.select(u.filter(fl))}}),e.on("connect.end",500,function(i){var o=i.context,l=o.connection;l&&t.select(l)}),e.on("shape.move.end",500,function(i){var o=i.previousSelection||[],l=n.get(i.context.shape.id),u=ve(o,function(c){return l.id===c.id});u||t.select(l)}),e.on("element.click",function(i){if(Zt(i)){var o=i.element;o===r.getRootElement()&&(o=null);var l=t.isSelected(o),u=t.get().length>1,c=uo(i);if(l&&u)return c?t.deselect(o):t.select(o);l?t.deselect(o):t.select(o,c)}})}Yr.$inject=["eventBus","selection","canvas","elementRegistry"];function fl(e){return!e.hidden}var qr={__init__:["selectionVisuals","selectionBehavior"],__depends__:[po],selection:["type",Rt],selectionVisuals:["type",Ur],selectionBehavior:["type",Yr]};var dl=/^class[ {]/;function hl(e){return dl.test(e.toString())}function In(e){return Array.isArray(e)}function Ln(e,t){return Object.prototype.hasOwnProperty.call(e,t)}function Gr(...e){e.length===1&&In(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var ml=/constructor\s*[^(]*\(\s*([^)]*)\)/m,yl=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,gl=/\/\*([^*]*)\*\//m;function vl(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(hl(e)?ml:yl);if(!t)return[];let r=t[1]||t[2];return r&&r.split(",").map(n=>{let i=n.match(gl);return(i&&i[1]||n).trim()})||[]}function Fn(e,t){let r=t||{get:function(k,E){if(E===!1)return null;throw n.push(k),u(`No provider for "${k}"!`)}},n=[],i=this._providers=Object.create(r._providers||null),o=this._instances=Object.create(null),l=o.injector=this,u=function(k){let E=n.join(" -> ");return n.length=0,new Error(E?`${k} (Resolving: ${E})`:k)};function c(k,E){if(!i[k]&&k.includes(".")){let A=k.split("."),N=c(A.shift());for(;A.length;)N=N[A.shift()];return N}if(Ln(o,k))return o[k];if(Ln(i,k)){if(n.indexOf(k)!==-1)throw n.push(k),u("Cannot resolve circular dependency!");return n.push(k),o[k]=i[k][0](i[k][1]),n.pop(),o[k]}return r.get(k,E)}function f(k,E){if(typeof E>"u"&&(E={}),typeof k!="function")if(In(k))k=Gr(k.slice());else throw u(`Cannot invoke "${k}". Expected a function!`);let N=(k.$inject||vl(k)).map(O=>Ln(E,O)?E[O]:c(O));return{fn:k,dependencies:N}}function m(k){let{fn:E,dependencies:A}=f(k),N=Function.prototype.bind.call(E,null,...A);return new N}function x(k,E,A){let{fn:N,dependencies:O}=f(k,A);return N.apply(E,O)}function j(k){return Gr(E=>k.get(E))}function F(k,E){if(E&&E.length){let A=Object.create(null),N=Object.create(null),O=[],g=[],P=[],S,v,B,G;for(let ee in i)S=i[ee],E.indexOf(ee)!==-1&&(S[2]==="private"?(v=O.indexOf(S[3]),v===-1?(B=S[3].createChild([],E),G=j(B),O.push(S[3]),g.push(B),P.push(G),A[ee]=[G,ee,"private",B]):A[ee]=[P[v],ee,"private",g[v]]):A[ee]=[S[2],S[1]],N[ee]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&E.forEach(We=>{S[1].$scope.indexOf(We)!==-1&&(A[ee]=[S[2],S[1]],N[We]=!0)});E.forEach(ee=>{if(!N[ee])throw new Error('No provider for "'+ee+'". Cannot use provider from the parent!')}),k.unshift(A)}return new Fn(k,l)}let Y={factory:x,type:m,value:function(k){return k}};function I(k,E){let A=k.__init__||[];return function(){A.forEach(N=>{typeof N=="string"?E.get(N):E.invoke(N)})}}function z(k){let E=k.__exports__;if(E){let A=k.__modules__,N=Object.keys(k).reduce((v,B)=>(B!=="__exports__"&&B!=="__modules__"&&B!=="__init__"&&B!=="__depends__"&&(v[B]=k[B]),v),Object.create(null)),O=(A||[]).concat(N),g=F(O),P=Gr(function(v){return g.get(v)});E.forEach(function(v){i[v]=[P,v,"private",g]});let S=(k.__init__||[]).slice();return S.unshift(function(){g.init()}),k=Object.assign({},k,{__init__:S}),I(k,g)}return Object.keys(k).forEach(function(A){if(A==="__init__"||A==="__depends__")return;let N=k[A];if(N[2]==="private"){i[A]=N;return}let O=N[0],g=N[1];i[A]=[Y[O],bl(O,g),O]}),I(k,l)}function H(k,E){return k.indexOf(E)!==-1||(k=(E.__depends__||[]).reduce(H,k),k.indexOf(E)!==-1)?k:k.concat(E)}function q(k){let E=k.reduce(H,[]).map(z),A=!1;return function(){A||(A=!0,E.forEach(N=>N()))}}this.get=c,this.invoke=x,this.instantiate=m,this.createChild=F,this.init=q(e)}function bl(e,t){return e!=="value"&&In(t)&&(t=Gr(t.slice())),t}var xl=1;function ht(e,t){Ge.call(this,e,xl),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ge(ht,Ge);ht.prototype.canRender=function(){return!0};ht.prototype.drawShape=function(t,r,n){var i=J("rect");return Q(i,{x:0,y:0,width:r.width||0,height:r.height||0}),Er(r)?Q(i,C({},this.FRAME_STYLE,n||{})):Q(i,C({},this.SHAPE_STYLE,n||{})),le(t,i),i};ht.prototype.drawConnection=function(t,r,n){var i=Kt(r.waypoints,C({},this.CONNECTION_STYLE,n||{}));return le(t,i),i};ht.prototype.getShapePath=function(t){var r=t.x,n=t.y,i=t.width,o=t.height,l=[["M",r,n],["l",i,0],["l",0,o],["l",-i,0],["z"]];return xt(l)};ht.prototype.getConnectionPath=function(t){var r=t.waypoints,n,i,o=[];for(n=0;i=r[n];n++)i=i.original||i,o.push([n===0?"M":"L",i.x,i.y]);return xt(o)};ht.$inject=["eventBus","styles"];function zn(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(r,n,i){var o=this.style(n,i);return C(o,{class:r})},this.style=function(r,n){!ce(r)&&!n&&(n=r,r=[]);var i=pt(r,function(o,l){return C(o,e[l]||{})},{});return n?C(i,n):i},this.computeStyle=function(r,n,i){return ce(n)||(i=n,n=[]),t.style(n||[],C({},i,r||{}))}}var mo={__init__:["defaultRenderer"],defaultRenderer:["type",ht],styles:["type",zn]};function yo(e,t){if(!e||!t)return-1;var r=e.indexOf(t);return r!==-1&&e.splice(r,1),r}function go(e,t,r){if(!(!e||!t)){typeof r!="number"&&(r=-1);var n=e.indexOf(t);if(n!==-1){if(n===r)return;if(r!==-1)e.splice(n,1);else return}r!==-1?e.splice(r,0,t):e.push(t)}}function Xr(e,t){return Math.round(e*t)/t}function vo(e){return Ie(e)?e+"px":e}function wl(e){for(;e.parent;)e=e.parent;return e}function El(e){e=C({},{width:"100%",height:"100%"},e);let t=e.container||document.body,r=document.createElement("div");return r.setAttribute("class","djs-container djs-parent bio-theme-parent"),ke(r,{position:"relative",overflow:"hidden",width:vo(e.width),height:vo(e.height)}),t.appendChild(r),r}function bo(e,t,r){let n=J("g");He(n).add(t);let i=r!==void 0?r:e.childNodes.length-1;return e.insertBefore(n,e.childNodes[i]||null),n}var _l="base",xo=0,kl=1,Sl={shape:["x","y","width","height"],connection:["waypoints"]};function L(e,t,r,n){this._eventBus=t,this._elementRegistry=n,this._graphicsFactory=r,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this._focused=!1,this._init(e||{})}L.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];L.prototype._init=function(e){let t=this._eventBus,r=this._container=El(e),n=this._svg=J("svg");Q(n,{width:"100%",height:"100%"}),Cr(n,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("element.mousedown",500,o=>{this.focus()}),n.addEventListener("focusin",()=>{this._setFocused(!0)}),n.addEventListener("focusout",()=>{this._setFocused(!1)}),n.addEventListener("mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),n.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),le(r,n);let i=this._viewport=bo(n,"viewport");e.deferUpdate&&(this._viewboxChanged=nr(this._viewboxChanged,300)),this._restoreFocus=nr(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire("canvas.init",{svg:n,viewport:i})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this._cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};L.prototype._destroy=function(){this._restoreFocus.cancel(),this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};L.prototype._setFocused=function(e){e!=this._focused&&(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};L.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let r=wr(t);r==="root"?this.removeRootElement(t):this._removeElement(t,r)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};L.prototype.focus=function(){this._svg.focus({preventScroll:!0}),this._setFocused(!0)};L.prototype.restoreFocus=function(){this._restoreFocus()};L.prototype._restoreFocus=function(){document.activeElement===document.body&&this.focus()};L.prototype.isFocused=function(){return this._focused};L.prototype.getDefaultLayer=function(){return this.getLayer(_l,xo)};L.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let r=this._layers[e];if(r||(r=this._layers[e]=this._createLayer(e,t)),typeof t<"u"&&r.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return r.group};L.prototype._getChildIndex=function(e){return pt(this._layers,function(t,r){return r.visible&&e>=r.index&&t++,t},0)};L.prototype._createLayer=function(e,t){typeof t>"u"&&(t=kl);let r=this._getChildIndex(t);return{group:bo(this._viewport,"layer-"+e,r),index:t,visible:!0}};L.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> does not exist");let r=this._viewport,n=t.group,i=t.index;if(t.visible)return n;let o=this._getChildIndex(i);return r.insertBefore(n,r.childNodes[o]||null),t.visible=!0,n};L.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> does not exist");let r=t.group;return t.visible&&(Ot(r),t.visible=!1),r};L.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],Ot(t.group))};L.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};L.prototype.findRoot=function(e){let t=this._resolveElements(e),r;for(let n of t){let i=this._findPlaneForRoot(wl(n));if(!i||r&&i.rootElement!==r)return;r=i.rootElement}return r};L.prototype.getRootElements=function(){return this._planes.map(function(e){return e.rootElement})};L.prototype._findPlaneForRoot=function(e){return ve(this._planes,function(t){return t.rootElement===e})};L.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};L.prototype._resolveElements=function(e){return ce(e)||(e=[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};L.prototype.getContainer=function(){return this._container};L.prototype._updateMarker=function(e,t,r){let n;e=this._resolveElement(e),e.markers=e.markers||new Set,n=this._elementRegistry._elements[e.id],n&&(T([n.gfx,n.secondaryGfx],function(i){i&&(r?(e.markers.add(t),He(i).add(t)):(e.markers.delete(t),He(i).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:n.gfx,marker:t,add:!!r}))};L.prototype.addMarker=function(e,t){this._updateMarker(e,t,!0)};L.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};L.prototype.hasMarker=function(e,t){return e=this._resolveElement(e),e.markers?e.markers.has(t):!1};L.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};L.prototype.getRootElement=function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};L.prototype.addRootElement=function(e){let t=this._rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let r=e.layer="root-"+t;this._ensureValid("root",e);let n=this.getLayer(r,xo);return this.hideLayer(r),this._addRoot(e,n),this._planes.push({rootElement:e,layer:n}),e};L.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(r){return r.rootElement!==e}),this._rootElement===e&&(this._rootElement=null),e};L.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(e),t||(e=this.addRootElement(e)),this._setRoot(e),e};L.prototype._removeRoot=function(e){let t=this._elementRegistry,r=this._eventBus;r.fire("root.remove",{element:e}),r.fire("root.removed",{element:e}),t.remove(e)};L.prototype._addRoot=function(e,t){let r=this._elementRegistry,n=this._eventBus;n.fire("root.add",{element:e}),r.add(e,t),n.fire("root.added",{element:e,gfx:t})};L.prototype._setRoot=function(e,t){let r=this._rootElement;r&&(this._elementRegistry.updateGraphics(r,null,!0),this.hideLayer(r.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=e,this._eventBus.fire("root.set",{element:e})};L.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.get(t.id))throw new Error("element <"+t.id+"> already exists");let r=Sl[e];if(!hn(r,function(i){return typeof t[i]<"u"}))throw new Error("must supply { "+r.join(", ")+" } with "+e)};L.prototype._setParent=function(e,t,r){go(t.children,e,r),e.parent=t};L.prototype._addElement=function(e,t,r,n){r=r||this.getRootElement();let i=this._eventBus,o=this._graphicsFactory;this._ensureValid(e,t),i.fire(e+".add",{element:t,parent:r}),this._setParent(t,r,n);let l=o.create(e,t,n);return this._elementRegistry.add(t,l),o.update(e,t,l),i.fire(e+".added",{element:t,gfx:l}),t};L.prototype.addShape=function(e,t,r){return this._addElement("shape",e,t,r)};L.prototype.addConnection=function(e,t,r){return this._addElement("connection",e,t,r)};L.prototype._removeElement=function(e,t){let r=this._elementRegistry,n=this._graphicsFactory,i=this._eventBus;if(e=r.get(e.id||e),!!e)return i.fire(t+".remove",{element:e}),n.remove(e),yo(e.parent&&e.parent.children,e),e.parent=null,i.fire(t+".removed",{element:e}),r.remove(e),e};L.prototype.removeShape=function(e){return this._removeElement(e,"shape")};L.prototype.removeConnection=function(e){return this._removeElement(e,"connection")};L.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};L.prototype._changeViewbox=function(e){this._eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};L.prototype._viewboxChanged=function(){this._eventBus.fire("canvas.viewbox.changed",{viewbox:this.viewbox()})};L.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);let t=this._viewport,r=this.getSize(),n,i,o,l,u,c,f;if(e)this._changeViewbox(function(){u=Math.min(r.width/e.width,r.height/e.height);let m=this._svg.createSVGMatrix().scale(u).translate(-e.x,-e.y);Bt(t,m)});else return o=this._rootElement?this.getActiveLayer():null,n=o&&o.getBBox()||{},l=Bt(t),i=l?l.matrix:Di(),u=Xr(i.a,1e3),c=Xr(-i.e||0,1e3),f=Xr(-i.f||0,1e3),e=this._cachedViewbox={x:c?c/u:0,y:f?f/u:0,width:r.width/u,height:r.height/u,scale:u,inner:{width:n.width||0,height:n.height||0,x:n.x||0,y:n.y||0},outer:r},e;return e};L.prototype.scroll=function(e){let t=this._viewport,r=t.getCTM();return e&&this._changeViewbox(function(){e=C({dx:0,dy:0},e||{}),r=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(r),wo(t,r)}),{x:r.e,y:r.f}};L.prototype.scrollToElement=function(e,t){let r=100,n=this._resolveElements(e);if(!n.length)return;let i=this.findRoot(n);if(!i)return;i!==this.getRootElement()&&this.setRootElement(i);let o=n.filter(Y=>Y!=i);if(!o.length)return;t||(t={}),typeof t=="number"&&(r=t),t={top:t.top||r,right:t.right||r,bottom:t.bottom||r,left:t.left||r};let l=bt(o),u=Ct(l),c=this.viewbox(),f=this.zoom(),m,x;c.y+=t.top/f,c.x+=t.left/f,c.width-=(t.right+t.left)/f,c.height-=(t.bottom+t.top)/f;let j=Ct(c);if(!(l.width<c.width&&l.height<c.height))m=l.x-c.x,x=l.y-c.y;else{let Y=Math.max(0,u.right-j.right),I=Math.min(0,u.left-j.left),z=Math.max(0,u.bottom-j.bottom),H=Math.min(0,u.top-j.top);m=Y||I,x=z||H}this.scroll({dx:-m*f,dy:-x*f})};L.prototype.zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let r,n;return this._changeViewbox(function(){typeof t!="object"&&(r=this.viewbox().outer,t={x:r.width/2,y:r.height/2}),n=this._setZoom(e,t)}),Xr(n.a,1e3)};function wo(e,t){let r="matrix("+t.a+","+t.b+","+t.c+","+t.d+","+t.e+","+t.f+")";e.setAttribute("transform",r)}L.prototype._fitViewport=function(e){let t=this.viewbox(),r=t.outer,n=t.inner,i,o;return n.x>=0&&n.y>=0&&n.x+n.width<=r.width&&n.y+n.height<=r.height&&!e?o={x:0,y:0,width:Math.max(n.width+n.x,r.width),height:Math.max(n.height+n.y,r.height)}:(i=Math.min(1,r.width/n.width,r.height/n.height),o={x:n.x+(e?n.width/2-r.width/i/2:0),y:n.y+(e?n.height/2-r.height/i/2:0),width:r.width/i,height:r.height/i}),this.viewbox(o),this.viewbox(!1).scale};L.prototype._setZoom=function(e,t){let r=this._svg,n=this._viewport,i=r.createSVGMatrix(),o=r.createSVGPoint(),l,u,c,f,m;c=n.getCTM();let x=c.a;return t?(l=C(o,t),u=l.matrixTransform(c.inverse()),f=i.translate(u.x,u.y).scale(1/x*e).translate(-u.x,-u.y),m=c.multiply(f)):m=i.scale(e),wo(this._viewport,m),m};L.prototype.getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};L.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),r;e.waypoints?r=this.getGraphics(e).getBBox():r=e;let n=r.x*t.scale-t.x*t.scale,i=r.y*t.scale-t.y*t.scale,o=r.width*t.scale,l=r.height*t.scale;return{x:n,y:i,width:o,height:l}};L.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var Qt="data-element-id";function je(e){this._elements={},this._eventBus=e}je.$inject=["eventBus"];je.prototype.add=function(e,t,r){var n=e.id;this._validateId(n),Q(t,Qt,n),r&&Q(r,Qt,n),this._elements[n]={element:e,gfx:t,secondaryGfx:r}};je.prototype.remove=function(e){var t=this._elements,r=e.id||e,n=r&&t[r];n&&(Q(n.gfx,Qt,""),n.secondaryGfx&&Q(n.secondaryGfx,Qt,""),delete t[r])};je.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.fire("element.updateId",{element:e,newId:t});var r=this.getGraphics(e),n=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,r,n)};je.prototype.updateGraphics=function(e,t,r){var n=e.id||e,i=this._elements[n];return r?i.secondaryGfx=t:i.gfx=t,t&&Q(t,Qt,n),t};je.prototype.get=function(e){var t;typeof e=="string"?t=e:t=e&&Q(e,Qt);var r=this._elements[t];return r&&r.element};je.prototype.filter=function(e){var t=[];return this.forEach(function(r,n){e(r,n)&&t.push(r)}),t};je.prototype.find=function(e){for(var t=this._elements,r=Object.keys(t),n=0;n<r.length;n++){var i=r[n],o=t[i],l=o.element,u=o.gfx;if(e(l,u))return l}};je.prototype.getAll=function(){return this.filter(function(e){return e})};je.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(r){var n=t[r],i=n.element,o=n.gfx;return e(i,o)})};je.prototype.getGraphics=function(e,t){var r=e.id||e,n=this._elements[r];return n&&(t?n.secondaryGfx:n.gfx)};je.prototype._validateId=function(e){if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function Al(e,t,r,n){var i=r.inverse;return Object.defineProperty(e,"remove",{value:function(o){var l=this.indexOf(o);return l!==-1&&(this.splice(l,1),t.unset(o,i,n)),o}}),Object.defineProperty(e,"contains",{value:function(o){return this.indexOf(o)!==-1}}),Object.defineProperty(e,"add",{value:function(o,l){var u=this.indexOf(o);if(typeof l>"u"){if(u!==-1)return;l=this.length}u!==-1&&this.splice(u,1),this.splice(l,0,o),u===-1&&t.set(o,i,n)}}),Object.defineProperty(e,"__refs_collection",{value:!0}),e}function Cl(e){return e.__refs_collection===!0}function Rl(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function Eo(e,t,r){var n=Al(r[t.name]||[],e,t,r);Object.defineProperty(r,t.name,{enumerable:t.enumerable,value:n}),n.length&&n.forEach(function(i){e.set(i,t.inverse,r)})}function Pl(e,t,r){var n=t.inverse,i=r[t.name];Object.defineProperty(r,t.name,{configurable:t.configurable,enumerable:t.enumerable,get:function(){return i},set:function(o){if(o!==i){var l=i;i=null,l&&e.unset(l,n,r),i=o,e.set(i,n,r)}}})}function Ye(e,t){if(!(this instanceof Ye))return new Ye(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}Ye.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Eo(this,t,e):Pl(this,t,e)};Ye.prototype.ensureRefsCollection=function(e,t){var r=e[t.name];return Cl(r)||Eo(this,t,e),r};Ye.prototype.ensureBound=function(e,t){Rl(e,t)||this.bind(e,t)};Ye.prototype.unset=function(e,t,r){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(e,t).remove(r):e[t.name]=void 0)};Ye.prototype.set=function(e,t,r){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(e,t).add(r):e[t.name]=r)};var Vn=new Ye({name:"children",enumerable:!0,collection:!0},{name:"parent"}),ko=new Ye({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),_o=new Ye({name:"attachers",collection:!0},{name:"host"}),So=new Ye({name:"outgoing",collection:!0},{name:"source"}),Ao=new Ye({name:"incoming",collection:!0},{name:"target"});function cr(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){var t=this.label,r=this.labels;!e&&t?r.remove(t):r.add(e,0)}}),Vn.bind(this,"parent"),ko.bind(this,"labels"),So.bind(this,"outgoing"),Ao.bind(this,"incoming")}function pr(){cr.call(this),Vn.bind(this,"children"),_o.bind(this,"host"),_o.bind(this,"attachers")}ge(pr,cr);function Co(){cr.call(this),Vn.bind(this,"children")}ge(Co,pr);function Ro(){pr.call(this),ko.bind(this,"labelTarget")}ge(Ro,pr);function Po(){cr.call(this),So.bind(this,"source"),Ao.bind(this,"target")}ge(Po,cr);var Tl={connection:Po,shape:pr,label:Ro,root:Co};function To(e,t){var r=Tl[e];if(!r)throw new Error("unknown type: <"+e+">");return C(new r,t)}function Pt(){this._uid=12}Pt.prototype.createRoot=function(e){return this.create("root",e)};Pt.prototype.createLabel=function(e){return this.create("label",e)};Pt.prototype.createShape=function(e){return this.create("shape",e)};Pt.prototype.createConnection=function(e){return this.create("connection",e)};Pt.prototype.create=function(e,t){return t=C({},t||{}),t.id||(t.id=e+"_"+this._uid++),To(e,t)};var Zr="__fn",Mo=1e3,Ml=Array.prototype.slice;function Ae(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}Ae.prototype.on=function(e,t,r,n){if(e=ce(e)?e:[e],it(t)&&(n=r,r=t,t=Mo),!Ie(t))throw new Error("priority must be a number");var i=r;n&&(i=ot(r,n),i[Zr]=r[Zr]||r);var o=this;e.forEach(function(l){o._addListener(l,{priority:t,callback:i,next:null})})};Ae.prototype.once=function(e,t,r,n){var i=this;if(it(t)&&(n=r,r=t,t=Mo),!Ie(t))throw new Error("priority must be a number");function o(){o.__isTomb=!0;var l=r.apply(n,arguments);return i.off(e,o),l}o[Zr]=r,this.on(e,t,o)};Ae.prototype.off=function(e,t){e=ce(e)?e:[e];var r=this;e.forEach(function(n){r._removeListener(n,t)})};Ae.prototype.createEvent=function(e){var t=new fr;return t.init(e),t};Ae.prototype.fire=function(e,t){var r,n,i,o;if(o=Ml.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(n=this._listeners[e],!!n){t instanceof fr?r=t:r=this.createEvent(t),o[0]=r;var l=r.type;e!==l&&(r.type=e);try{i=this._invokeListeners(r,o,n)}finally{e!==l&&(r.type=l)}return i===void 0&&r.defaultPrevented&&(i=!1),i}};Ae.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};Ae.prototype._destroy=function(){this._listeners={}};Ae.prototype._invokeListeners=function(e,t,r){for(var n;r&&!e.cancelBubble;)n=this._invokeListener(e,t,r),r=r.next;return n};Ae.prototype._invokeListener=function(e,t,r){var n;if(r.callback.__isTomb)return n;try{n=jl(r.callback,t),n!==void 0&&(e.returnValue=n,e.stopPropagation()),n===!1&&e.preventDefault()}catch(i){if(!this.handleError(i))throw console.error("unhandled error in event listener",i),i}return n};Ae.prototype._addListener=function(e,t){var r=this._getListeners(e),n;if(!r){this._setListeners(e,t);return}for(;r;){if(r.priority<t.priority){t.next=r,n?n.next=t:this._setListeners(e,t);return}n=r,r=r.next}n.next=t};Ae.prototype._getListeners=function(e){return this._listeners[e]};Ae.prototype._setListeners=function(e,t){this._listeners[e]=t};Ae.prototype._removeListener=function(e,t){var r=this._getListeners(e),n,i,o;if(!t){this._setListeners(e,null);return}for(;r;)n=r.next,o=r.callback,(o===t||o[Zr]===t)&&(i?i.next=n:this._setListeners(e,n)),i=r,r=n};function fr(){}fr.prototype.stopPropagation=function(){this.cancelBubble=!0};fr.prototype.preventDefault=function(){this.defaultPrevented=!0};fr.prototype.init=function(e){C(this,e||{})};function jl(e,t){return e.apply(null,t)}function jo(e){return e.childNodes[0]}function Do(e){return e.parentNode.childNodes[1]}function De(e,t){this._eventBus=e,this._elementRegistry=t}De.$inject=["eventBus","elementRegistry"];De.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.getGraphics(e),r;return e.parent?(r=Do(t),r||(r=J("g"),He(r).add("djs-children"),le(t.parentNode,r))):r=t,r};De.prototype._clear=function(e){var t=jo(e);return Rr(t),t};De.prototype._createContainer=function(e,t,r,n){var i=J("g");He(i).add("djs-group"),typeof r<"u"?Dl(i,t,t.childNodes[r]):le(t,i);var o=J("g");He(o).add("djs-element"),He(o).add("djs-"+e),n&&He(o).add("djs-frame"),le(i,o);var l=J("g");return He(l).add("djs-visual"),le(o,l),o};De.prototype.create=function(e,t,r){var n=this._getChildrenContainer(t.parent);return this._createContainer(e,n,r,Er(t))};De.prototype.updateContainments=function(e){var t=this,r=this._elementRegistry,n;n=pt(e,function(i,o){return o.parent&&(i[o.parent.id]=o.parent),i},{}),T(n,function(i){var o=i.children;if(o){var l=t._getChildrenContainer(i),u=l.firstChild;T(o,function(c){var f=r.getGraphics(c).parentNode;f===u?u=u.nextSibling:l.insertBefore(f,u)})}})};De.prototype.drawShape=function(e,t,r={}){var n=this._eventBus;return n.fire("render.shape",{gfx:e,element:t,attrs:r})};De.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};De.prototype.drawConnection=function(e,t,r={}){var n=this._eventBus;return n.fire("render.connection",{gfx:e,element:t,attrs:r})};De.prototype.getConnectionPath=function(e){var t=this._eventBus;return t.fire("render.getConnectionPath",e)};De.prototype.update=function(e,t,r){if(t.parent){var n=this._clear(r);if(e==="shape")this.drawShape(n,t),Tr(r,t.x,t.y);else if(e==="connection")this.drawConnection(n,t);else throw new Error("unknown type: "+e);t.hidden?Q(r,"display","none"):Q(r,"display","block")}};De.prototype.remove=function(e){var t=this._elementRegistry.getGraphics(e);Ot(t.parentNode)};function Dl(e,t,r){var n=r||t.firstChild;e!==n&&t.insertBefore(e,n)}var No={__depends__:[mo],__init__:["canvas"],canvas:["type",L],elementRegistry:["type",je],elementFactory:["type",Pt],eventBus:["type",Ae],graphicsFactory:["type",De]};function Nl(e){var t=new Fn(e);return t.init(),t}function Ol(e){e=e||{};var t={config:["value",e]},r=[t,No].concat(e.modules||[]);return Nl(r)}function mt(e,t){this._injector=t||Ol(e),this.get("eventBus").fire("diagram.init")}mt.prototype.get=function(e,t){return this._injector.get(e,t)};mt.prototype.invoke=function(e,t,r){return this._injector.invoke(e,t,r)};mt.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};mt.prototype.clear=function(){this.get("eventBus").fire("diagram.clear")};function Hn(){}Hn.prototype.get=function(e){return this.$model.properties.get(this,e)};Hn.prototype.set=function(e,t){this.$model.properties.set(this,e,t)};function Bo(e,t){this.model=e,this.properties=t}Bo.prototype.createType=function(e){var t=this.model,r=this.properties,n=Object.create(Hn.prototype);T(e.properties,function(l){!l.isMany&&l.default!==void 0&&(n[l.name]=l.default)}),r.defineModel(n,t),r.defineDescriptor(n,e);var i=e.ns.name;function o(l){r.define(this,"$type",{value:i,enumerable:!0}),r.define(this,"$attrs",{value:{}}),r.define(this,"$parent",{writable:!0}),T(l,ot(function(u,c){this.set(c,u)},this))}return o.prototype=n,o.hasType=n.$instanceOf=this.model.hasType,r.defineModel(o,t),r.defineDescriptor(o,e),o};var Bl=C(Object.create(null),{String:!0,Boolean:!0,Integer:!0,Real:!0,Element:!0}),Lo=C(Object.create(null),{String:function(e){return e},Boolean:function(e){return e==="true"},Integer:function(e){return parseInt(e,10)},Real:function(e){return parseFloat(e)}});function Qr(e,t){var r=Lo[e];return r?r(t):t}function Wn(e){return!!Bl[e]}function Kn(e){return!!Lo[e]}function Ee(e,t){var r=e.split(/:/),n,i;if(r.length===1)n=e,i=t;else if(r.length===2)n=r[1],i=r[0];else throw new Error("expected <prefix:localName> or <localName>, got "+e);return e=(i?i+":":"")+n,{name:e,prefix:i,localName:n}}function qe(e){this.ns=e,this.name=e.name,this.allTypes=[],this.allTypesByName=Object.create(null),this.properties=[],this.propertiesByName=Object.create(null)}qe.prototype.build=function(){return vi(this,["ns","name","allTypes","allTypesByName","properties","propertiesByName","bodyProperty","idProperty"])};qe.prototype.addProperty=function(e,t,r){typeof t=="boolean"&&(r=t,t=void 0),this.addNamedProperty(e,r!==!1);var n=this.properties;t!==void 0?n.splice(t,0,e):n.push(e)};qe.prototype.replaceProperty=function(e,t,r){var n=e.ns,i=this.properties,o=this.propertiesByName,l=e.name!==t.name;if(e.isId){if(!t.isId)throw new Error("property <"+t.ns.name+"> must be id property to refine <"+e.ns.name+">");this.setIdProperty(t,!1)}if(e.isBody){if(!t.isBody)throw new Error("property <"+t.ns.name+"> must be body property to refine <"+e.ns.name+">");this.setBodyProperty(t,!1)}var u=i.indexOf(e);if(u===-1)throw new Error("property <"+n.name+"> not found in property list");i.splice(u,1),this.addProperty(t,r?void 0:u,l),o[n.name]=o[n.localName]=t};qe.prototype.redefineProperty=function(e,t,r){var n=e.ns.prefix,i=t.split("#"),o=Ee(i[0],n),l=Ee(i[1],o.prefix).name,u=this.propertiesByName[l];if(u)this.replaceProperty(u,e,r);else throw new Error("refined property <"+l+"> not found");delete e.redefines};qe.prototype.addNamedProperty=function(e,t){var r=e.ns,n=this.propertiesByName;t&&(this.assertNotDefined(e,r.name),this.assertNotDefined(e,r.localName)),n[r.name]=n[r.localName]=e};qe.prototype.removeNamedProperty=function(e){var t=e.ns,r=this.propertiesByName;delete r[t.name],delete r[t.localName]};qe.prototype.setBodyProperty=function(e,t){if(t&&this.bodyProperty)throw new Error("body property defined multiple times (<"+this.bodyProperty.ns.name+">, <"+e.ns.name+">)");this.bodyProperty=e};qe.prototype.setIdProperty=function(e,t){if(t&&this.idProperty)throw new Error("id property defined multiple times (<"+this.idProperty.ns.name+">, <"+e.ns.name+">)");this.idProperty=e};qe.prototype.assertNotTrait=function(e){if((e.extends||[]).length)throw new Error(`cannot create <${e.name}> extending <${e.extends}>`)};qe.prototype.assertNotDefined=function(e,t){var r=e.name,n=this.propertiesByName[r];if(n)throw new Error("property <"+r+"> already defined; override of <"+n.definedBy.ns.name+"#"+n.ns.name+"> by <"+e.definedBy.ns.name+"#"+e.ns.name+"> not allowed without redefines")};qe.prototype.hasProperty=function(e){return this.propertiesByName[e]};qe.prototype.addTrait=function(e,t){t&&this.assertNotTrait(e);var r=this.allTypesByName,n=this.allTypes,i=e.name;i in r||(T(e.properties,ot(function(o){o=C({},o,{name:o.ns.localName,inherited:t}),Object.defineProperty(o,"definedBy",{value:e});var l=o.replaces,u=o.redefines;l||u?this.redefineProperty(o,l||u,l):(o.isBody&&this.setBodyProperty(o),o.isId&&this.setIdProperty(o),this.addProperty(o))},this)),n.push(e),r[i]=e)};function Tt(e,t){this.packageMap=Object.create(null),this.typeMap=Object.create(null),this.packages=[],this.properties=t,T(e,ot(this.registerPackage,this))}Tt.prototype.getPackage=function(e){return this.packageMap[e]};Tt.prototype.getPackages=function(){return this.packages};Tt.prototype.registerPackage=function(e){e=C({},e);var t=this.packageMap;Oo(t,e,"prefix"),Oo(t,e,"uri"),T(e.types,ot(function(r){this.registerType(r,e)},this)),t[e.uri]=t[e.prefix]=e,this.packages.push(e)};Tt.prototype.registerType=function(e,t){e=C({},e,{superClass:(e.superClass||[]).slice(),extends:(e.extends||[]).slice(),properties:(e.properties||[]).slice(),meta:C({},e.meta||{})});var r=Ee(e.name,t.prefix),n=r.name,i=Object.create(null);T(e.properties,ot(function(o){var l=Ee(o.name,r.prefix),u=l.name;Wn(o.type)||(o.type=Ee(o.type,l.prefix).name),C(o,{ns:l,name:u}),i[u]=o},this)),C(e,{ns:r,name:n,propertiesByName:i}),T(e.extends,ot(function(o){var l=Ee(o,r.prefix),u=this.typeMap[l.name];u.traits=u.traits||[],u.traits.push(n)},this)),this.definePackage(e,t),this.typeMap[n]=e};Tt.prototype.mapTypes=function(e,t,r){var n=Wn(e.name)?{name:e.name}:this.typeMap[e.name],i=this;function o(c,f){var m=Ee(c,Wn(c)?"":e.prefix);i.mapTypes(m,t,f)}function l(c){return o(c,!0)}function u(c){return o(c,!1)}if(!n)throw new Error("unknown type <"+e.name+">");T(n.superClass,r?l:u),t(n,!r),T(n.traits,l)};Tt.prototype.getEffectiveDescriptor=function(e){var t=Ee(e),r=new qe(t);this.mapTypes(t,function(i,o){r.addTrait(i,o)});var n=r.build();return this.definePackage(n,n.allTypes[n.allTypes.length-1].$pkg),n};Tt.prototype.definePackage=function(e,t){this.properties.define(e,"$pkg",{value:t})};function Oo(e,t,r){var n=t[r];if(n in e)throw new Error("package with "+r+" <"+n+"> already defined")}function It(e){this.model=e}It.prototype.set=function(e,t,r){if(!Fe(t)||!t.length)throw new TypeError("property name must be a non-empty string");var n=this.getProperty(e,t),i=n&&n.name;Ll(r)?n?delete e[i]:delete e.$attrs[$n(t)]:n?i in e?e[i]=r:Io(e,n,r):e.$attrs[$n(t)]=r};It.prototype.get=function(e,t){var r=this.getProperty(e,t);if(!r)return e.$attrs[$n(t)];var n=r.name;return!e[n]&&r.isMany&&Io(e,r,[]),e[n]};It.prototype.define=function(e,t,r){if(!r.writable){var n=r.value;r=C({},r,{get:function(){return n}}),delete r.value}Object.defineProperty(e,t,r)};It.prototype.defineDescriptor=function(e,t){this.define(e,"$descriptor",{value:t})};It.prototype.defineModel=function(e,t){this.define(e,"$model",{value:t})};It.prototype.getProperty=function(e,t){var r=this.model,n=r.getPropertyDescriptor(e,t);if(n)return n;if(t.includes(":"))return null;let i=r.config.strict;if(typeof i<"u"){let o=new TypeError(`unknown property <${t}> on <${e.$type}>`);if(i)throw o;typeof console<"u"&&console.warn(o)}return null};function Ll(e){return typeof e>"u"}function Io(e,t,r){Object.defineProperty(e,t.name,{enumerable:!t.isReference,writable:!0,value:r,configurable:!0})}function $n(e){return e.replace(/^:/,"")}function ze(e,t={}){this.properties=new It(this),this.factory=new Bo(this,this.properties),this.registry=new Tt(e,this.properties),this.typeCache=Object.create(null),this.config=t}ze.prototype.create=function(e,t){var r=this.getType(e);if(!r)throw new Error("unknown type <"+e+">");return new r(t)};ze.prototype.getType=function(e){var t=this.typeCache,r=Fe(e)?e:e.ns.name,n=t[r];return n||(e=this.registry.getEffectiveDescriptor(r),n=t[r]=this.factory.createType(e)),n};ze.prototype.createAny=function(e,t,r){var n=Ee(e),i={$type:e,$instanceOf:function(l){return l===this.$type},get:function(l){return this[l]},set:function(l,u){gi(this,[l],u)}},o={name:e,isGeneric:!0,ns:{prefix:n.prefix,localName:n.localName,uri:t}};return this.properties.defineDescriptor(i,o),this.properties.defineModel(i,this),this.properties.define(i,"get",{enumerable:!1,writable:!0}),this.properties.define(i,"set",{enumerable:!1,writable:!0}),this.properties.define(i,"$parent",{enumerable:!1,writable:!0}),this.properties.define(i,"$instanceOf",{enumerable:!1,writable:!0}),T(r,function(l,u){Te(l)&&l.value!==void 0?i[l.name]=l.value:i[u]=l}),i};ze.prototype.getPackage=function(e){return this.registry.getPackage(e)};ze.prototype.getPackages=function(){return this.registry.getPackages()};ze.prototype.getElementDescriptor=function(e){return e.$descriptor};ze.prototype.hasType=function(e,t){t===void 0&&(t=e,e=this);var r=e.$model.getElementDescriptor(e);return t in r.allTypesByName};ze.prototype.getPropertyDescriptor=function(e,t){return this.getElementDescriptor(e).propertiesByName[t]};ze.prototype.getTypeDescriptor=function(e){return this.registry.typeMap[e]};var Fo=String.fromCharCode,Il=Object.prototype.hasOwnProperty,Fl=/&#(\d+);|&#x([0-9a-f]+);|&(\w+);/ig,dr={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};Object.keys(dr).forEach(function(e){dr[e.toUpperCase()]=dr[e]});function zl(e,t,r,n){return n?Il.call(dr,n)?dr[n]:"&"+n+";":Fo(t||parseInt(r,16))}function Ft(e){return e.length>3&&e.indexOf("&")!==-1?e.replace(Fl,zl):e}var zo="non-whitespace outside of root node";function Mt(e){return new Error(e)}function Vl(e){return"missing namespace for prefix <"+e+">"}function Jr(e){return{get:e,enumerable:!0}}function Un(e,t,r,n){r in t||(t[r]=r in e?e[r]:null),e[r]=n}function Wl(e,t){var r,n;for(r in t)n=t[r],n===null?delete e[r]:e[r]=n}function Yn(e){return e+"$uri"}function $l(e){var t=Object.create(null),r,n;for(r in e)n=e[r],t[n]=n,t[Yn(n)]=r;return t}function en(){return{line:0,column:0}}function Hl(e){throw e}function qn(e){if(!this)return new qn(e);var t=e&&e.proxy,r,n,i,o,l=Hl,u,c,f,m,x=en,j=!1,F=!1,Y="",I=!1,z=!1,H=null,q=!1,k,E,A,N;function O(v){v instanceof Error||(v=Mt(v)),H=v,l(v,x)}function g(v){u&&(v instanceof Error||(v=Mt(v)),u(v,x))}this.on=function(v,B){if(typeof B!="function")throw Mt("required args <name, cb>");switch(v){case"openTag":n=B;break;case"text":r=B;break;case"closeTag":i=B;break;case"error":l=B;break;case"warn":u=B;break;case"cdata":o=B;break;case"attention":m=B;break;case"question":f=B;break;case"comment":c=B;break;default:throw Mt("unsupported event: "+v)}return this},this.ns=function(v){if(typeof v>"u"&&(v={}),typeof v!="object")throw Mt("required args <nsMap={}>");var B=Object.create(null),G;for(G in v)B[G]=v[G];return z=!0,N=B,this};function P(){k=z?[]:null,E=z?$l(N):null,A=[],x=en,q=!1,H=null,F=!1,Y=""}this.parse=function(v){if(typeof v!="string")throw Mt("required args <xml=string>");if(j)throw Mt("parse during stream; call end() first");return P(),S(v),x=en,q=!1,H},this.write=function(v){if(typeof v!="string")throw Mt("required args <xml=string>");return j||(P(),j=!0),H||(Y=S(Y+v,!0)||""),this},this.end=function(){return j||P(),j=!1,H||S(Y),Y="",x=en,q=!1,H},this.stop=function(){q=!0};function S(v,B=!1){var G=null,ee,We,Wt=0,$e=!1,Oe=!1,K=0,$=0,re,w,b,_,ne,Re,p,s,a,d="",h=0,y;function M(ie,me){var Pe=ie.indexOf(":");if(Pe===-1)return ie;var Be=E[ie.substring(0,Pe)];return Be?me===Be?ie.substr(Pe+1):Be+ie.substr(Pe):(g(Vl(ie.substring(0,Pe))),null)}function V(){if(y!==null)return y;var ie,me,Pe=z&&E.xmlns,Be=z&&I?[]:null,se=h,ye=d,Le=ye.length,lt,rt,ut,he,tr={},hi=new Set,nt,Z,te;e:for(;se<Le;se++)if(nt=!1,Z=ye.charCodeAt(se),!(Z===32||Z<14&&Z>8)){for((Z<65||Z>122||Z>90&&Z<97)&&Z!==95&&Z!==58&&(g("illegal first char attribute name"),nt=!0),te=se+1;te<Le;te++)if(Z=ye.charCodeAt(te),!(Z>96&&Z<123||Z>64&&Z<91||Z>47&&Z<59||Z===46||Z===45||Z===95)){if(Z===32||Z<14&&Z>8){g("missing attribute value"),se=te;continue e}if(Z===61)break;g("illegal attribute name char"),nt=!0}if(he=ye.substring(se,te),he==="xmlns:xmlns"&&(g("illegal declaration of xmlns"),nt=!0),Z=ye.charCodeAt(te+1),Z===34)te=ye.indexOf('"',se=te+2),te===-1&&(te=ye.indexOf("'",se),te!==-1&&(g("attribute value quote missmatch"),nt=!0));else if(Z===39)te=ye.indexOf("'",se=te+2),te===-1&&(te=ye.indexOf('"',se),te!==-1&&(g("attribute value quote missmatch"),nt=!0));else for(g("missing attribute value quotes"),nt=!0,te=te+1;te<Le&&(Z=ye.charCodeAt(te+1),!(Z===32||Z<14&&Z>8));te++);for(te===-1&&(g("missing closing quotes"),te=Le,nt=!0),nt||(rt=ye.substring(se,te)),he==="xmlns:xml"&&rt!=="http://www.w3.org/XML/1998/namespace"&&O("illegal value of xmlns:xml"),se=te;te+1<Le&&(Z=ye.charCodeAt(te+1),!(Z===32||Z<14&&Z>8));te++)se===te&&(g("illegal character after attribute end"),nt=!0);if(se=te+1,nt)continue e;if(hi.has(he)){g("attribute <"+he+"> already defined");continue}if(hi.add(he),!z){tr[he]=rt;continue}if(I){if(lt=he==="xmlns"?"xmlns":he.charCodeAt(0)===120&&he.substr(0,6)==="xmlns:"?he.substr(6):null,lt!==null){if(ie=Ft(rt),me=Yn(lt),ut=N[ie],!ut){if(lt==="xmlns"||me in E&&E[me]!==ie)do ut="ns"+Wt++;while(typeof E[ut]<"u");else ut=lt;N[ie]=ut}E[lt]!==ut&&(ee||(ee=Object.create(null)),G=null,We=null,Un(E,ee,lt,ut),lt==="xmlns"&&(Un(E,ee,Yn(ut),ie),Pe=ut),Un(E,ee,me,ie)),tr[he]=rt;continue}Be.push(he,rt);continue}he=M(he,Pe),he!==null&&(tr[he]=rt)}if(I)for(se=0,Le=Be.length;se<Le;se++)he=M(Be[se++],Pe),rt=Be[se],he!==null&&(tr[he]=rt);return y=tr}function X(){for(var ie=/(\r\n|\r|\n)/g,me=0,Pe=0,Be=0,se=$,ye,Le;K>=Be&&(ye=ie.exec(v),!(!ye||(se=ye[0].length+ye.index,se>K)));)me+=1,Be=se;return K==-1?(Pe=se,Le=v.substring($)):$===0?Le=v.substring($,K):(Pe=K-Be,Le=$==-1?v.substring(K):v.substring(K,$+1)),{data:Le,line:me,column:Pe}}for(x=X,t&&(a=Object.create({},{name:Jr(function(){return p}),originalName:Jr(function(){return s}),attrs:Jr(V),ns:Jr(function(){return We||(We=Object.assign(Object.create(null),E)),We})}));$!==-1;){if(v.charCodeAt($)===60?K=$:K=v.indexOf("<",$),K===-1){if(B)return v.substring($);if(A.length)return O("unexpected end of file");if(!F)return O("missing start tag");$<v.length&&v.substring($).trim()&&g(zo);return}if(F||(F=!0),$!==K){if(A.length){if(r&&(r(v.substring($,K),Ft,x),q))return}else if(v.substring($,K).trim()&&(g(zo),q))return}if(_=v.charCodeAt(K+1),_===33){if(b=v.charCodeAt(K+2),b===91&&v.substr(K+3,6)==="CDATA["){if($=v.indexOf("]]>",K),$===-1)return B?v.substring(K):O("unclosed cdata");if(o&&(o(v.substring(K+9,$),x),q))return;$+=3;continue}if(b===45&&v.charCodeAt(K+3)===45){if($=v.indexOf("-->",K),$===-1)return B?v.substring(K):O("unclosed comment");if(c&&(c(v.substring(K+4,$),Ft,x),q))return;$+=3;continue}}if(_===63){if($=v.indexOf("?>",K),$===-1)return B?v.substring(K):O("unclosed question");if(f&&(f(v.substring(K,$+2),x),q))return;$+=2;continue}for(re=K+1;;re++){if(ne=v.charCodeAt(re),isNaN(ne))return B?v.substring(K):($=-1,O("unclosed tag"));if(ne===34)b=v.indexOf('"',re+1),re=b!==-1?b:re;else if(ne===39)b=v.indexOf("'",re+1),re=b!==-1?b:re;else if(ne===62){$=re;break}}if(_===33){if(m&&(m(v.substring(K,$+1),Ft,x),q))return;$+=1;continue}if(y={},_===47){if($e=!1,Oe=!0,!A.length)return O("missing open tag");if(re=p=A.pop(),b=K+2+re.length,v.substring(K+2,b)!==re)return O("closing tag mismatch");for(;b<$;b++)if(_=v.charCodeAt(b),!(_===32||_>8&&_<14))return O("close tag")}else{if(v.charCodeAt($-1)===47?(re=p=v.substring(K+1,$-1),$e=!0,Oe=!0):(re=p=v.substring(K+1,$),$e=!0,Oe=!1),!(_>96&&_<123||_>64&&_<91||_===95||_===58))return O("illegal first char nodeName");for(b=1,w=re.length;b<w;b++)if(_=re.charCodeAt(b),!(_>96&&_<123||_>64&&_<91||_>47&&_<59||_===45||_===95||_==46)){if(_===32||_<14&&_>8){p=re.substring(0,b),y=null;break}return O("invalid nodeName")}Oe||A.push(p)}if(z){$e&&(ee=null,y===null&&(I=re.indexOf("xmlns",b)!==-1)&&(h=b,d=re,V(),I=!1),Oe||k.push(ee)),s=p,G===null&&(G=Object.create(null));var pe=G[p];if(pe!==void 0)p=pe;else{if(_=p.indexOf(":"),_!==-1){if(Re=E[p.substring(0,_)],!Re)return O("missing namespace on <"+s+">");p=p.substr(_+1)}else Re=E.xmlns;Re&&(p=Re+":"+p),G[s]=p}}if($e&&(h=b,d=re,n&&(t?n(a,Ft,Oe,x):n(p,V,Ft,Oe,x),q)))return;if(Oe){if(i&&(i(t?a:p,Ft,$e,x),q))return;z&&($e||(ee=k.pop()),ee&&(Wl(E,ee),ee=null,G=null,We=null))}$+=1}}}function Vo(e){return e.xml&&e.xml.tagAlias==="lowerCase"}var Gn={xsi:"http://www.w3.org/2001/XMLSchema-instance",xml:"http://www.w3.org/XML/1998/namespace"},Wo="property";function $o(e){return e.xml&&e.xml.serialize}function Kl(e){let t=$o(e);return t!==Wo&&(t||null)}function Ul(e){return e.charAt(0).toUpperCase()+e.slice(1)}function Ho(e,t){return Vo(t)?e.prefix+":"+Ul(e.localName):e.name}function Yl(e,t){var r=e.name,n=e.localName,i=t&&t.xml&&t.xml.typePrefix;return i&&n.indexOf(i)===0?e.prefix+":"+n.slice(i.length):r}function ql(e,t,r){let n=Ee(e,t.xmlns),i=`${t[n.prefix]||n.prefix}:${n.localName}`,o=Ee(i);var l=r.getPackage(o.prefix);return Yl(o,l)}function jt(e){return new Error(e)}function kt(e){return e.$descriptor}function Gl(e){C(this,e),this.elementsById=Object.create(null),this.references=[],this.warnings=[],this.addReference=function(t){this.references.push(t)},this.addElement=function(t){if(!t)throw jt("expected element");var r=this.elementsById,n=kt(t),i=n.idProperty,o;if(i&&(o=t.get(i.name),o)){if(!/^([a-z][\w-.]*:)?[a-z_][\w-.]*$/i.test(o))throw new Error("illegal ID <"+o+">");if(r[o])throw jt("duplicate ID <"+o+">");r[o]=t}},this.addWarning=function(t){this.warnings.push(t)}}function hr(){}hr.prototype.handleEnd=function(){};hr.prototype.handleText=function(){};hr.prototype.handleNode=function(){};function Xn(){}Xn.prototype=Object.create(hr.prototype);Xn.prototype.handleNode=function(){return this};function er(){}er.prototype=Object.create(hr.prototype);er.prototype.handleText=function(e){this.body=(this.body||"")+e};function mr(e,t){this.property=e,this.context=t}mr.prototype=Object.create(er.prototype);mr.prototype.handleNode=function(e){if(this.element)throw jt("expected no sub nodes");return this.element=this.createReference(e),this};mr.prototype.handleEnd=function(){this.element.id=this.body};mr.prototype.createReference=function(e){return{property:this.property.ns.name,id:""}};function Zn(e,t){this.element=t,this.propertyDesc=e}Zn.prototype=Object.create(er.prototype);Zn.prototype.handleEnd=function(){var e=this.body||"",t=this.element,r=this.propertyDesc;e=Qr(r.type,e),r.isMany?t.get(r.name).push(e):t.set(r.name,e)};function tn(){}tn.prototype=Object.create(er.prototype);tn.prototype.handleNode=function(e){var t=this,r=this.element;return r?t=this.handleChild(e):(r=this.element=this.createElement(e),this.context.addElement(r)),t};function Ce(e,t,r){this.model=e,this.type=e.getType(t),this.context=r}Ce.prototype=Object.create(tn.prototype);Ce.prototype.addReference=function(e){this.context.addReference(e)};Ce.prototype.handleText=function(e){var t=this.element,r=kt(t),n=r.bodyProperty;if(!n)throw jt("unexpected body text <"+e+">");er.prototype.handleText.call(this,e)};Ce.prototype.handleEnd=function(){var e=this.body,t=this.element,r=kt(t),n=r.bodyProperty;n&&e!==void 0&&(e=Qr(n.type,e),t.set(n.name,e))};Ce.prototype.createElement=function(e){var t=e.attributes,r=this.type,n=kt(r),i=this.context,o=new r({}),l=this.model,u;return T(t,function(c,f){var m=n.propertiesByName[f],x;m&&m.isReference?m.isMany?(x=c.split(" "),T(x,function(j){i.addReference({element:o,property:m.ns.name,id:j})})):i.addReference({element:o,property:m.ns.name,id:c}):(m?c=Qr(m.type,c):f==="xmlns"?f=":"+f:(u=Ee(f,n.ns.prefix),l.getPackage(u.prefix)&&i.addWarning({message:"unknown attribute <"+f+">",element:o,property:f,value:c})),o.set(f,c))}),o};Ce.prototype.getPropertyForNode=function(e){var t=e.name,r=Ee(t),n=this.type,i=this.model,o=kt(n),l=r.name,u=o.propertiesByName[l];if(u&&!u.isAttr){let f=Kl(u);if(f){let m=e.attributes[f];if(m){let x=ql(m,e.ns,i),j=i.getType(x);return C({},u,{effectiveType:kt(j).name})}}return u}var c=i.getPackage(r.prefix);if(c){let f=Ho(r,c),m=i.getType(f);if(u=ve(o.properties,function(x){return!x.isVirtual&&!x.isReference&&!x.isAttribute&&m.hasType(x.type)}),u)return C({},u,{effectiveType:kt(m).name})}else if(u=ve(o.properties,function(f){return!f.isReference&&!f.isAttribute&&f.type==="Element"}),u)return u;throw jt("unrecognized element <"+r.name+">")};Ce.prototype.toString=function(){return"ElementDescriptor["+kt(this.type).name+"]"};Ce.prototype.valueHandler=function(e,t){return new Zn(e,t)};Ce.prototype.referenceHandler=function(e){return new mr(e,this.context)};Ce.prototype.handler=function(e){return e==="Element"?new Jt(this.model,e,this.context):new Ce(this.model,e,this.context)};Ce.prototype.handleChild=function(e){var t,r,n,i;if(t=this.getPropertyForNode(e),n=this.element,r=t.effectiveType||t.type,Kn(r))return this.valueHandler(t,n);t.isReference?i=this.referenceHandler(t).handleNode(e):i=this.handler(r).handleNode(e);var o=i.element;return o!==void 0&&(t.isMany?n.get(t.name).push(o):n.set(t.name,o),t.isReference?(C(o,{element:n}),this.context.addReference(o)):o.$parent=n),i};function Qn(e,t,r){Ce.call(this,e,t,r)}Qn.prototype=Object.create(Ce.prototype);Qn.prototype.createElement=function(e){var t=e.name,r=Ee(t),n=this.model,i=this.type,o=n.getPackage(r.prefix),l=o&&Ho(r,o)||t;if(!i.hasType(l))throw jt("unexpected element <"+e.originalName+">");return Ce.prototype.createElement.call(this,e)};function Jt(e,t,r){this.model=e,this.context=r}Jt.prototype=Object.create(tn.prototype);Jt.prototype.createElement=function(e){var t=e.name,r=Ee(t),n=r.prefix,i=e.ns[n+"$uri"],o=e.attributes;return this.model.createAny(t,i,o)};Jt.prototype.handleChild=function(e){var t=new Jt(this.model,"Element",this.context).handleNode(e),r=this.element,n=t.element,i;return n!==void 0&&(i=r.$children=r.$children||[],i.push(n),n.$parent=r),t};Jt.prototype.handleEnd=function(){this.body&&(this.element.$body=this.body)};function rn(e){e instanceof ze&&(e={model:e}),C(this,{lax:!1},e)}rn.prototype.fromXML=function(e,t,r){var n=t.rootHandler;t instanceof Ce?(n=t,t={}):typeof t=="string"?(n=this.handler(t),t={}):typeof n=="string"&&(n=this.handler(n));var i=this.model,o=this.lax,l=new Gl(C({},t,{rootHandler:n})),u=new qn({proxy:!0}),c=Xl();n.context=l,c.push(n);function f(A,N,O){var g=N(),P=g.line,S=g.column,v=g.data;v.charAt(0)==="<"&&v.indexOf(" ")!==-1&&(v=v.slice(0,v.indexOf(" "))+">");var B="unparsable content "+(v?v+" ":"")+`detected
	line: `+P+`
	column: `+S+`
	nested error: `+A.message;if(O)return l.addWarning({message:B,error:A}),!0;throw jt(B)}function m(A,N){return f(A,N,!0)}function x(){var A=l.elementsById,N=l.references,O,g;for(O=0;g=N[O];O++){var P=g.element,S=A[g.id],v=kt(P).propertiesByName[g.property];if(S||l.addWarning({message:"unresolved reference <"+g.id+">",element:g.element,property:g.property,value:g.id}),v.isMany){var B=P.get(v.name),G=B.indexOf(g);G===-1&&(G=B.length),S?B[G]=S:B.splice(G,1)}else P.set(v.name,S)}}function j(){c.pop().handleEnd()}var F=/^<\?xml /i,Y=/ encoding="([^"]+)"/i,I=/^utf-8$/i;function z(A){if(F.test(A)){var N=Y.exec(A),O=N&&N[1];!O||I.test(O)||l.addWarning({message:"unsupported document encoding <"+O+">, falling back to UTF-8"})}}function H(A,N){var O=c.peek();try{c.push(O.handleNode(A))}catch(g){f(g,N,o)&&c.push(new Xn)}}function q(A,N){try{c.peek().handleText(A)}catch(O){m(O,N)}}function k(A,N){A.trim()&&q(A,N)}var E=i.getPackages().reduce(function(A,N){return A[N.uri]=N.prefix,A},Object.entries(Gn).reduce(function(A,[N,O]){return A[O]=N,A},i.config&&i.config.nsMap||{}));return u.ns(E).on("openTag",function(A,N,O,g){var P=A.attrs||{},S=Object.keys(P).reduce(function(B,G){var ee=N(P[G]);return B[G]=ee,B},{}),v={name:A.name,originalName:A.originalName,attributes:S,ns:A.ns};H(v,g)}).on("question",z).on("closeTag",j).on("cdata",q).on("text",function(A,N,O){k(N(A),O)}).on("error",f).on("warn",m),new Promise(function(A,N){var O;try{u.parse(e),x()}catch(B){O=B}var g=n.element;!O&&!g&&(O=jt("failed to parse document as <"+n.type.$descriptor.name+">"));var P=l.warnings,S=l.references,v=l.elementsById;return O?(O.warnings=P,N(O)):A({rootElement:g,elementsById:v,references:S,warnings:P})})};rn.prototype.handler=function(e){return new Qn(this.model,e)};function Xl(){var e=[];return Object.defineProperty(e,"peek",{value:function(){return this[this.length-1]}}),e}var Zl=`<?xml version="1.0" encoding="UTF-8"?>
`,Ql=/<|>|'|"|&|\n\r|\n/g,Ko=/<|>|&/g;function Qe(e){this.prefixMap={},this.uriMap={},this.used={},this.wellknown=[],this.custom=[],this.parent=e,this.defaultPrefixMap=e&&e.defaultPrefixMap||{}}Qe.prototype.mapDefaultPrefixes=function(e){this.defaultPrefixMap=e};Qe.prototype.defaultUriByPrefix=function(e){return this.defaultPrefixMap[e]};Qe.prototype.resolve=function(e){for(var t=this;t;){var r=e(t);if(r)return r;t=t.parent}};Qe.prototype.eachScope=function(e){for(var t=this;t;)e(t),t=t.parent};Qe.prototype.byUri=function(e){return this.resolve(function(t){return t.uriMap[e]})};Qe.prototype.add=function(e,t){this.uriMap[e.uri]=e,t?this.wellknown.push(e):this.custom.push(e),this.mapPrefix(e.prefix,e.uri)};Qe.prototype.uriByPrefix=function(e){var t=e||"xmlns";return this.resolve(function(r){return r.prefixMap[t]})};Qe.prototype.mapPrefix=function(e,t){this.prefixMap[e||"xmlns"]=t};Qe.prototype.getNSKey=function(e){return e.prefix!==void 0?e.uri+"|"+e.prefix:e.uri};Qe.prototype.logUsed=function(e){var t=e.uri,r=this.getNSKey(e),n=this.byUri(t);this.eachScope(function(i){i.used[r]=n})};Qe.prototype.getUsed=function(e){var t=[].concat(this.wellknown,this.custom);return t.filter(r=>{var n=this.getNSKey(r);return this.used[n]})};function Jl(e){return e.charAt(0).toLowerCase()+e.slice(1)}function eu(e,t){return Vo(t)?Jl(e):e}function Uo(e,t){e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}})}function Yo(e){return Fe(e)?e:(e.prefix?e.prefix+":":"")+e.localName}function tu(e){return e.getUsed().filter(function(t){return t.prefix!=="xml"}).map(function(t){var r="xmlns"+(t.prefix?":"+t.prefix:"");return{name:r,value:Go(t.uri)}})}function ru(e,t){return t.isGeneric?C({localName:t.ns.localName},e):C({localName:eu(t.ns.localName,t.$pkg)},e)}function nu(e,t){return C({localName:t.ns.localName},e)}function iu(e){var t=e.$descriptor;return ct(t.properties,function(r){var n=r.name;if(r.isVirtual||!gt(e,n))return!1;var i=e[n];return i===r.default||i===null?!1:r.isMany?i.length:!0})}var ou={"\n":"#10","\n\r":"#10",'"':"#34","'":"#39","<":"#60",">":"#62","&":"#38"},au={"<":"lt",">":"gt","&":"amp"};function qo(e,t,r){return e=Fe(e)?e:""+e,e.replace(t,function(n){return"&"+r[n]+";"})}function Go(e){return qo(e,Ql,ou)}function Xo(e){return qo(e,Ko,au)}function su(e){return ct(e,function(t){return t.isAttr})}function lu(e){return ct(e,function(t){return!t.isAttr})}function Jn(e){this.tagName=e}Jn.prototype.build=function(e){return this.element=e,this};Jn.prototype.serializeTo=function(e){e.appendIndent().append("<"+this.tagName+">"+Xo(this.element.id)+"</"+this.tagName+">").appendNewLine()};function zt(){}zt.prototype.serializeValue=zt.prototype.serializeTo=function(e){e.append(this.escape?Xo(this.value):this.value)};zt.prototype.build=function(e,t){return this.value=t,e.type==="String"&&t.search(Ko)!==-1&&(this.escape=!0),this};function ei(e){this.tagName=e}Uo(ei,zt);ei.prototype.serializeTo=function(e){e.appendIndent().append("<"+this.tagName+">"),this.serializeValue(e),e.append("</"+this.tagName+">").appendNewLine()};function ae(e,t){this.body=[],this.attrs=[],this.parent=e,this.propertyDescriptor=t}ae.prototype.build=function(e){return fu(this,e),this};ae.prototype.enter=function(e){this.element=e;var t=e.$descriptor,r=this.propertyDescriptor,n=t.isGeneric;if(n?this.otherAttrs=this.parseGenericNsAttributes(e):this.otherAttrs=this.parseNsAttributes(e),r?this.ns=this.nsPropertyTagName(r):this.ns=this.nsTagName(t),this.tagName=this.addTagName(this.ns),n)return this.collectGenericContainments(e);var i=iu(e);return this.parseAttributes(su(i)),this.collectContainments(lu(i))};ae.prototype.exit=function(){this.parseGenericAttributes(this.element,this.otherAttrs)};ae.prototype.nsTagName=function(e){var t=this.logNamespaceUsed(e.ns);return ru(t,e)};ae.prototype.nsPropertyTagName=function(e){var t=this.logNamespaceUsed(e.ns);return nu(t,e)};ae.prototype.isLocalNs=function(e){return e.uri===this.ns.uri};ae.prototype.nsAttributeName=function(e){var t;if(Fe(e)?t=Ee(e):t=e.ns,e.inherited)return{localName:t.localName};var r=this.logNamespaceUsed(t);return this.getNamespaces().logUsed(r),this.isLocalNs(r)?{localName:t.localName}:C({localName:t.localName},r)};ae.prototype.parseGenericNsAttributes=function(e){return Object.entries(e).filter(([t,r])=>!t.startsWith("$")&&this.parseNsAttribute(e,t,r)).map(([t,r])=>({name:t,value:r}))};ae.prototype.collectGenericContainments=function(e){var t=this,r=[],n=e.$body;n&&r.push({create:function(){return new zt().build({type:"String"},n)}});var i=e.$children;return i&&T(i,function(o){r.push({create:function(){return new ae(t)},element:o})}),r};ae.prototype.parseNsAttribute=function(e,t,r){var n=e.$model,i=Ee(t),o;if(i.prefix==="xmlns"&&(o={prefix:i.localName,uri:r}),!i.prefix&&i.localName==="xmlns"&&(o={uri:r}),!o)return{name:t,value:r};if(n&&n.getPackage(r))this.logNamespace(o,!0,!0);else{var l=this.logNamespaceUsed(o,!0);this.getNamespaces().logUsed(l)}};ae.prototype.parseNsAttributes=function(e){var t=this,r=e.$attrs,n=[];return T(r,function(i,o){var l=t.parseNsAttribute(e,o,i);l&&n.push(l)}),n};ae.prototype.parseGenericAttributes=function(e,t){var r=this;T(t,function(n){try{r.addAttribute(r.nsAttributeName(n.name),n.value)}catch(i){typeof console<"u"&&console.warn(`missing namespace information for <${n.name}=${n.value}> on`,e,i)}})};ae.prototype.collectContainments=function(e){var t=this,r=this.element,n=[];return T(e,function(i){var o=r.get(i.name),l=i.isReference,u=i.isMany;if(u||(o=[o]),i.isBody)n.push({create:function(){return new zt().build(i,o[0])}});else if(Kn(i.type))T(o,function(f){n.push({create:function(){return new ei(t.addTagName(t.nsPropertyTagName(i))).build(i,f)}})});else if(l)T(o,function(f){n.push({create:function(){return new Jn(t.addTagName(t.nsPropertyTagName(i))).build(f)}})});else{var c=$o(i);T(o,function(f){n.push({create:function(){return c?c===Wo?new ae(t,i):new nn(t,i,c):new ae(t)},element:f})})}}),n};ae.prototype.getNamespaces=function(e){var t=this.namespaces;if(!t){var r=this.getParentNamespaces();e||!r?this.namespaces=t=new Qe(r):t=r}return t};ae.prototype.getParentNamespaces=function(){if(this.parentNamespaces!==void 0)return this.parentNamespaces;for(var e=null,t=this.parent;t;){if(t.namespaces){e=t.namespaces;break}if(t.parentNamespaces!==void 0){e=t.parentNamespaces;break}t=t.parent}return this.parentNamespaces=e};ae.prototype.logNamespace=function(e,t,r){var n=this.getNamespaces(r),i=e.uri,o=e.prefix,l=n.byUri(i);return(!l||r)&&n.add(e,t),n.mapPrefix(o,i),e};ae.prototype.logNamespaceUsed=function(e,t){var r=this.getNamespaces(t),n=e.prefix,i=e.uri,o,l,u;if(!n&&!i)return{localName:e.localName};if(u=r.defaultUriByPrefix(n),i=i||u||r.uriByPrefix(n),!i)throw new Error("no namespace uri given for prefix <"+n+">");if(e=r.byUri(i),!e&&!n&&(e=this.logNamespace({uri:i},u===i,!0)),!e){for(o=n,l=1;r.uriByPrefix(o);)o=n+"_"+l++;e=this.logNamespace({prefix:o,uri:i},u===i)}return n&&r.mapPrefix(n,i),e};ae.prototype.parseAttributes=function(e){var t=this,r=this.element;T(e,function(n){var i=r.get(n.name);if(n.isReference)if(!n.isMany)i=i.id;else{var o=[];T(i,function(l){o.push(l.id)}),i=o.join(" ")}t.addAttribute(t.nsAttributeName(n),i)})};ae.prototype.addTagName=function(e){var t=this.logNamespaceUsed(e);return this.getNamespaces().logUsed(t),Yo(e)};ae.prototype.addAttribute=function(e,t){var r=this.attrs;Fe(t)&&(t=Go(t));var n=mi(r,function(o){return o.name.localName===e.localName&&o.name.uri===e.uri&&o.name.prefix===e.prefix}),i={name:e,value:t};n!==-1?r.splice(n,1,i):r.push(i)};ae.prototype.serializeAttributes=function(e){var t=this.attrs,r=this.namespaces;r&&(t=tu(r).concat(t)),T(t,function(n){e.append(" ").append(Yo(n.name)).append('="').append(n.value).append('"')})};ae.prototype.serializeTo=function(e){uu(this,e)};function uu(e,t){for(var r=[{serializer:e,index:0,opened:!1,indent:!1}];r.length;){var n=r[r.length-1],i=n.serializer;if(!n.opened){var o=i.body[0];if(n.indent=o&&o.constructor!==zt,t.appendIndent().append("<"+i.tagName),i.serializeAttributes(t),t.append(o?">":" />"),n.opened=!0,!o){t.appendNewLine(),r.pop();continue}n.indent&&t.appendNewLine().indent()}if(n.index<i.body.length){var l=i.body[n.index++];l instanceof ae?r.push({serializer:l,index:0,opened:!1,indent:!1}):l.serializeTo(t);continue}n.indent&&t.unindent().appendIndent(),t.append("</"+i.tagName+">").appendNewLine(),r.pop()}}function nn(e,t,r){ae.call(this,e,t),this.serialization=r}Uo(nn,ae);nn.prototype.parseNsAttributes=function(e){var t=ae.prototype.parseNsAttributes.call(this,e).filter(l=>l.name!==this.serialization),r=e.$descriptor;if(r.name===this.propertyDescriptor.type)return t;var n=this.typeNs=this.nsTagName(r);this.getNamespaces().logUsed(this.typeNs);var i=e.$model.getPackage(n.uri),o=i.xml&&i.xml.typePrefix||"";return this.addAttribute(this.nsAttributeName(this.serialization),(n.prefix?n.prefix+":":"")+o+r.ns.localName),t};nn.prototype.isLocalNs=function(e){return e.uri===(this.typeNs||this.ns).uri};function cu(){this.value="",this.write=function(e){this.value+=e}}function pu(e,t){var r=[""];this.append=function(n){return e.write(n),this},this.appendNewLine=function(){return t&&e.write(`
`),this},this.appendIndent=function(){return t&&e.write(r.join("  ")),this},this.indent=function(){return r.push(""),this},this.unindent=function(){return r.pop(),this}}function Zo(e){e=C({format:!1,preamble:!0},e||{});function t(r,n){var i=n||new cu,o=new pu(i,e.format);e.preamble&&o.append(Zl);var l=new ae,u=r.$model;if(l.getNamespaces().mapDefaultPrefixes(du(u)),l.build(r).serializeTo(o),!n)return i.value}return{toXML:t}}function fu(e,t){for(var r=[{serializer:e,children:e.enter(t),index:0}];r.length;){var n=r[r.length-1];if(n.index>=n.children.length){n.serializer.exit(),r.pop();continue}var i=n.children[n.index++],o=i.create();n.serializer.body.push(o),i.element&&r.push({serializer:o,children:o.enter(i.element),index:0})}}function du(e){let t=e.config&&e.config.nsMap||{},r={};for(let n in Gn)r[n]=Gn[n];for(let n in t){let i=t[n];r[i]=n}for(let n of e.getPackages())r[n.prefix]=n.uri;return r}function on(e,t){ze.call(this,e,t)}on.prototype=Object.create(ze.prototype);on.prototype.fromXML=function(e,t,r){Fe(t)||(r=t,t="bpmn:Definitions");var n=new rn(C({model:this,lax:!0},r)),i=n.handler(t);return n.fromXML(e,i)};on.prototype.toXML=function(e,t){var r=new Zo(t);return new Promise(function(n,i){try{var o=r.toXML(e);return n({xml:o})}catch(l){return i(l)}})};var hu="BPMN20",mu="http://www.omg.org/spec/BPMN/20100524/MODEL",yu="bpmn",gu=[],vu=[{name:"Interface",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"operations",type:"Operation",isMany:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"Operation",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"inMessageRef",type:"Message",isReference:!0},{name:"outMessageRef",type:"Message",isReference:!0},{name:"errorRef",type:"Error",isMany:!0,isReference:!0},{name:"implementationRef",isAttr:!0,type:"String"}]},{name:"EndPoint",superClass:["RootElement"]},{name:"Auditing",superClass:["BaseElement"]},{name:"GlobalTask",superClass:["CallableElement"],properties:[{name:"resources",type:"ResourceRole",isMany:!0}]},{name:"Monitoring",superClass:["BaseElement"]},{name:"Performer",superClass:["ResourceRole"]},{name:"Process",superClass:["FlowElementsContainer","CallableElement"],properties:[{name:"processType",type:"ProcessType",isAttr:!0},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"properties",type:"Property",isMany:!0},{name:"laneSets",isMany:!0,replaces:"FlowElementsContainer#laneSets",type:"LaneSet"},{name:"flowElements",isMany:!0,replaces:"FlowElementsContainer#flowElements",type:"FlowElement"},{name:"artifacts",type:"Artifact",isMany:!0},{name:"resources",type:"ResourceRole",isMany:!0},{name:"correlationSubscriptions",type:"CorrelationSubscription",isMany:!0},{name:"supports",type:"Process",isMany:!0,isReference:!0},{name:"definitionalCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"isExecutable",isAttr:!0,type:"Boolean"}]},{name:"LaneSet",superClass:["BaseElement"],properties:[{name:"lanes",type:"Lane",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Lane",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"partitionElementRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"partitionElement",type:"BaseElement"},{name:"flowNodeRef",type:"FlowNode",isMany:!0,isReference:!0},{name:"childLaneSet",type:"LaneSet",xml:{serialize:"xsi:type"}}]},{name:"GlobalManualTask",superClass:["GlobalTask"]},{name:"ManualTask",superClass:["Task"]},{name:"UserTask",superClass:["Task"],properties:[{name:"renderings",type:"Rendering",isMany:!0},{name:"implementation",isAttr:!0,type:"String"}]},{name:"Rendering",superClass:["BaseElement"]},{name:"HumanPerformer",superClass:["Performer"]},{name:"PotentialOwner",superClass:["HumanPerformer"]},{name:"GlobalUserTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"renderings",type:"Rendering",isMany:!0}]},{name:"Gateway",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"gatewayDirection",type:"GatewayDirection",default:"Unspecified",isAttr:!0}]},{name:"EventBasedGateway",superClass:["Gateway"],properties:[{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"eventGatewayType",type:"EventBasedGatewayType",isAttr:!0,default:"Exclusive"}]},{name:"ComplexGateway",superClass:["Gateway"],properties:[{name:"activationCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ExclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"InclusiveGateway",superClass:["Gateway"],properties:[{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0}]},{name:"ParallelGateway",superClass:["Gateway"]},{name:"RootElement",isAbstract:!0,superClass:["BaseElement"]},{name:"Relationship",superClass:["BaseElement"],properties:[{name:"type",isAttr:!0,type:"String"},{name:"direction",type:"RelationshipDirection",isAttr:!0},{name:"source",isMany:!0,isReference:!0,type:"Element"},{name:"target",isMany:!0,isReference:!0,type:"Element"}]},{name:"BaseElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,type:"String",isId:!0},{name:"documentation",type:"Documentation",isMany:!0},{name:"extensionDefinitions",type:"ExtensionDefinition",isMany:!0,isReference:!0},{name:"extensionElements",type:"ExtensionElements"}]},{name:"Extension",properties:[{name:"mustUnderstand",default:!1,isAttr:!0,type:"Boolean"},{name:"definition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"extensionAttributeDefinitions",type:"ExtensionAttributeDefinition",isMany:!0}]},{name:"ExtensionAttributeDefinition",properties:[{name:"name",isAttr:!0,type:"String"},{name:"type",isAttr:!0,type:"String"},{name:"isReference",default:!1,isAttr:!0,type:"Boolean"},{name:"extensionDefinition",type:"ExtensionDefinition",isAttr:!0,isReference:!0}]},{name:"ExtensionElements",properties:[{name:"valueRef",isAttr:!0,isReference:!0,type:"Element"},{name:"values",type:"Element",isMany:!0},{name:"extensionAttributeDefinition",type:"ExtensionAttributeDefinition",isAttr:!0,isReference:!0}]},{name:"Documentation",superClass:["BaseElement"],properties:[{name:"text",type:"String",isBody:!0},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Event",isAbstract:!0,superClass:["FlowNode","InteractionNode"],properties:[{name:"properties",type:"Property",isMany:!0}]},{name:"IntermediateCatchEvent",superClass:["CatchEvent"]},{name:"IntermediateThrowEvent",superClass:["ThrowEvent"]},{name:"EndEvent",superClass:["ThrowEvent"]},{name:"StartEvent",superClass:["CatchEvent"],properties:[{name:"isInterrupting",default:!0,isAttr:!0,type:"Boolean"}]},{name:"ThrowEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"inputSet",type:"InputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"CatchEvent",isAbstract:!0,superClass:["Event"],properties:[{name:"parallelMultiple",isAttr:!0,type:"Boolean",default:!1},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"outputSet",type:"OutputSet"},{name:"eventDefinitions",type:"EventDefinition",isMany:!0},{name:"eventDefinitionRef",type:"EventDefinition",isMany:!0,isReference:!0}]},{name:"BoundaryEvent",superClass:["CatchEvent"],properties:[{name:"cancelActivity",default:!0,isAttr:!0,type:"Boolean"},{name:"attachedToRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"EventDefinition",isAbstract:!0,superClass:["RootElement"]},{name:"CancelEventDefinition",superClass:["EventDefinition"]},{name:"ErrorEventDefinition",superClass:["EventDefinition"],properties:[{name:"errorRef",type:"Error",isAttr:!0,isReference:!0}]},{name:"TerminateEventDefinition",superClass:["EventDefinition"]},{name:"EscalationEventDefinition",superClass:["EventDefinition"],properties:[{name:"escalationRef",type:"Escalation",isAttr:!0,isReference:!0}]},{name:"Escalation",properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"escalationCode",isAttr:!0,type:"String"}],superClass:["RootElement"]},{name:"CompensateEventDefinition",superClass:["EventDefinition"],properties:[{name:"waitForCompletion",isAttr:!0,type:"Boolean",default:!0},{name:"activityRef",type:"Activity",isAttr:!0,isReference:!0}]},{name:"TimerEventDefinition",superClass:["EventDefinition"],properties:[{name:"timeDate",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeCycle",type:"Expression",xml:{serialize:"xsi:type"}},{name:"timeDuration",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"LinkEventDefinition",superClass:["EventDefinition"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"target",type:"LinkEventDefinition",isReference:!0},{name:"source",type:"LinkEventDefinition",isMany:!0,isReference:!0}]},{name:"MessageEventDefinition",superClass:["EventDefinition"],properties:[{name:"messageRef",type:"Message",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isReference:!0}]},{name:"ConditionalEventDefinition",superClass:["EventDefinition"],properties:[{name:"condition",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"SignalEventDefinition",superClass:["EventDefinition"],properties:[{name:"signalRef",type:"Signal",isAttr:!0,isReference:!0}]},{name:"Signal",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ImplicitThrowEvent",superClass:["ThrowEvent"]},{name:"DataState",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"ItemAwareElement",superClass:["BaseElement"],properties:[{name:"itemSubjectRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"dataState",type:"DataState"}]},{name:"DataAssociation",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"ItemAwareElement",isMany:!0,isReference:!0},{name:"targetRef",type:"ItemAwareElement",isReference:!0},{name:"transformation",type:"FormalExpression",xml:{serialize:"property"}},{name:"assignment",type:"Assignment",isMany:!0}]},{name:"DataInput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"inputSetRef",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithOptional",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"inputSetWithWhileExecuting",type:"InputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"DataOutput",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"outputSetRef",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithOptional",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0},{name:"outputSetWithWhileExecuting",type:"OutputSet",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"InputSet",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"dataInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"optionalInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"whileExecutingInputRefs",type:"DataInput",isMany:!0,isReference:!0},{name:"outputSetRefs",type:"OutputSet",isMany:!0,isReference:!0}]},{name:"OutputSet",superClass:["BaseElement"],properties:[{name:"dataOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"inputSetRefs",type:"InputSet",isMany:!0,isReference:!0},{name:"optionalOutputRefs",type:"DataOutput",isMany:!0,isReference:!0},{name:"whileExecutingOutputRefs",type:"DataOutput",isMany:!0,isReference:!0}]},{name:"Property",superClass:["ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"}]},{name:"DataInputAssociation",superClass:["DataAssociation"]},{name:"DataOutputAssociation",superClass:["DataAssociation"]},{name:"InputOutputSpecification",superClass:["BaseElement"],properties:[{name:"dataInputs",type:"DataInput",isMany:!0},{name:"dataOutputs",type:"DataOutput",isMany:!0},{name:"inputSets",type:"InputSet",isMany:!0},{name:"outputSets",type:"OutputSet",isMany:!0}]},{name:"DataObject",superClass:["FlowElement","ItemAwareElement"],properties:[{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"}]},{name:"InputOutputBinding",properties:[{name:"inputDataRef",type:"InputSet",isAttr:!0,isReference:!0},{name:"outputDataRef",type:"OutputSet",isAttr:!0,isReference:!0},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"Assignment",superClass:["BaseElement"],properties:[{name:"from",type:"Expression",xml:{serialize:"xsi:type"}},{name:"to",type:"Expression",xml:{serialize:"xsi:type"}}]},{name:"DataStore",superClass:["RootElement","ItemAwareElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"capacity",isAttr:!0,type:"Integer"},{name:"isUnlimited",default:!0,isAttr:!0,type:"Boolean"}]},{name:"DataStoreReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataStoreRef",type:"DataStore",isAttr:!0,isReference:!0}]},{name:"DataObjectReference",superClass:["ItemAwareElement","FlowElement"],properties:[{name:"dataObjectRef",type:"DataObject",isAttr:!0,isReference:!0}]},{name:"ConversationLink",superClass:["BaseElement"],properties:[{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"ConversationAssociation",superClass:["BaseElement"],properties:[{name:"innerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0},{name:"outerConversationNodeRef",type:"ConversationNode",isAttr:!0,isReference:!0}]},{name:"CallConversation",superClass:["ConversationNode"],properties:[{name:"calledCollaborationRef",type:"Collaboration",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"Conversation",superClass:["ConversationNode"]},{name:"SubConversation",superClass:["ConversationNode"],properties:[{name:"conversationNodes",type:"ConversationNode",isMany:!0}]},{name:"ConversationNode",isAbstract:!0,superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"messageFlowRefs",type:"MessageFlow",isMany:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0}]},{name:"GlobalConversation",superClass:["Collaboration"]},{name:"PartnerEntity",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"PartnerRole",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"participantRef",type:"Participant",isMany:!0,isReference:!0}]},{name:"CorrelationProperty",superClass:["RootElement"],properties:[{name:"correlationPropertyRetrievalExpression",type:"CorrelationPropertyRetrievalExpression",isMany:!0},{name:"name",isAttr:!0,type:"String"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Error",superClass:["RootElement"],properties:[{name:"structureRef",type:"ItemDefinition",isAttr:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"},{name:"errorCode",isAttr:!0,type:"String"}]},{name:"CorrelationKey",superClass:["BaseElement"],properties:[{name:"correlationPropertyRef",type:"CorrelationProperty",isMany:!0,isReference:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Expression",superClass:["BaseElement"],isAbstract:!1,properties:[{name:"body",isBody:!0,type:"String"}]},{name:"FormalExpression",superClass:["Expression"],properties:[{name:"language",isAttr:!0,type:"String"},{name:"evaluatesToTypeRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"Message",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"itemRef",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"ItemDefinition",superClass:["RootElement"],properties:[{name:"itemKind",type:"ItemKind",isAttr:!0},{name:"structureRef",isAttr:!0,type:"String"},{name:"isCollection",default:!1,isAttr:!0,type:"Boolean"},{name:"import",type:"Import",isAttr:!0,isReference:!0}]},{name:"FlowElement",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"auditing",type:"Auditing"},{name:"monitoring",type:"Monitoring"},{name:"categoryValueRef",type:"CategoryValue",isMany:!0,isReference:!0}]},{name:"SequenceFlow",superClass:["FlowElement"],properties:[{name:"isImmediate",isAttr:!0,type:"Boolean"},{name:"conditionExpression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"sourceRef",type:"FlowNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"FlowNode",isAttr:!0,isReference:!0}]},{name:"FlowElementsContainer",isAbstract:!0,superClass:["BaseElement"],properties:[{name:"laneSets",type:"LaneSet",isMany:!0},{name:"flowElements",type:"FlowElement",isMany:!0}]},{name:"CallableElement",isAbstract:!0,superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"supportedInterfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"ioBinding",type:"InputOutputBinding",isMany:!0,xml:{serialize:"property"}}]},{name:"FlowNode",isAbstract:!0,superClass:["FlowElement"],properties:[{name:"incoming",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"outgoing",type:"SequenceFlow",isMany:!0,isReference:!0},{name:"lanes",type:"Lane",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"CorrelationPropertyRetrievalExpression",superClass:["BaseElement"],properties:[{name:"messagePath",type:"FormalExpression"},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"CorrelationPropertyBinding",superClass:["BaseElement"],properties:[{name:"dataPath",type:"FormalExpression"},{name:"correlationPropertyRef",type:"CorrelationProperty",isAttr:!0,isReference:!0}]},{name:"Resource",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"resourceParameters",type:"ResourceParameter",isMany:!0}]},{name:"ResourceParameter",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isRequired",isAttr:!0,type:"Boolean"},{name:"type",type:"ItemDefinition",isAttr:!0,isReference:!0}]},{name:"CorrelationSubscription",superClass:["BaseElement"],properties:[{name:"correlationKeyRef",type:"CorrelationKey",isAttr:!0,isReference:!0},{name:"correlationPropertyBinding",type:"CorrelationPropertyBinding",isMany:!0}]},{name:"MessageFlow",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"sourceRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"targetRef",type:"InteractionNode",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"MessageFlowAssociation",superClass:["BaseElement"],properties:[{name:"innerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0},{name:"outerMessageFlowRef",type:"MessageFlow",isAttr:!0,isReference:!0}]},{name:"InteractionNode",isAbstract:!0,properties:[{name:"incomingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0},{name:"outgoingConversationLinks",type:"ConversationLink",isMany:!0,isVirtual:!0,isReference:!0}]},{name:"Participant",superClass:["InteractionNode","BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"interfaceRef",type:"Interface",isMany:!0,isReference:!0},{name:"participantMultiplicity",type:"ParticipantMultiplicity"},{name:"endPointRefs",type:"EndPoint",isMany:!0,isReference:!0},{name:"processRef",type:"Process",isAttr:!0,isReference:!0}]},{name:"ParticipantAssociation",superClass:["BaseElement"],properties:[{name:"innerParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"outerParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"ParticipantMultiplicity",properties:[{name:"minimum",default:0,isAttr:!0,type:"Integer"},{name:"maximum",default:1,isAttr:!0,type:"Integer"}],superClass:["BaseElement"]},{name:"Collaboration",superClass:["RootElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"isClosed",isAttr:!0,type:"Boolean"},{name:"participants",type:"Participant",isMany:!0},{name:"messageFlows",type:"MessageFlow",isMany:!0},{name:"artifacts",type:"Artifact",isMany:!0},{name:"conversations",type:"ConversationNode",isMany:!0},{name:"conversationAssociations",type:"ConversationAssociation"},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0},{name:"messageFlowAssociations",type:"MessageFlowAssociation",isMany:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"choreographyRef",type:"Choreography",isMany:!0,isReference:!0},{name:"conversationLinks",type:"ConversationLink",isMany:!0}]},{name:"ChoreographyActivity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"participantRef",type:"Participant",isMany:!0,isReference:!0},{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0},{name:"correlationKeys",type:"CorrelationKey",isMany:!0},{name:"loopType",type:"ChoreographyLoopType",default:"None",isAttr:!0}]},{name:"CallChoreography",superClass:["ChoreographyActivity"],properties:[{name:"calledChoreographyRef",type:"Choreography",isAttr:!0,isReference:!0},{name:"participantAssociations",type:"ParticipantAssociation",isMany:!0}]},{name:"SubChoreography",superClass:["ChoreographyActivity","FlowElementsContainer"],properties:[{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"ChoreographyTask",superClass:["ChoreographyActivity"],properties:[{name:"messageFlowRef",type:"MessageFlow",isMany:!0,isReference:!0}]},{name:"Choreography",superClass:["Collaboration","FlowElementsContainer"]},{name:"GlobalChoreographyTask",superClass:["Choreography"],properties:[{name:"initiatingParticipantRef",type:"Participant",isAttr:!0,isReference:!0}]},{name:"TextAnnotation",superClass:["Artifact"],properties:[{name:"text",type:"String"},{name:"textFormat",default:"text/plain",isAttr:!0,type:"String"}]},{name:"Group",superClass:["Artifact"],properties:[{name:"categoryValueRef",type:"CategoryValue",isAttr:!0,isReference:!0}]},{name:"Association",superClass:["Artifact"],properties:[{name:"associationDirection",type:"AssociationDirection",isAttr:!0},{name:"sourceRef",type:"BaseElement",isAttr:!0,isReference:!0},{name:"targetRef",type:"BaseElement",isAttr:!0,isReference:!0}]},{name:"Category",superClass:["RootElement"],properties:[{name:"categoryValue",type:"CategoryValue",isMany:!0},{name:"name",isAttr:!0,type:"String"}]},{name:"Artifact",isAbstract:!0,superClass:["BaseElement"]},{name:"CategoryValue",superClass:["BaseElement"],properties:[{name:"categorizedFlowElements",type:"FlowElement",isMany:!0,isVirtual:!0,isReference:!0},{name:"value",isAttr:!0,type:"String"}]},{name:"Activity",isAbstract:!0,superClass:["FlowNode"],properties:[{name:"isForCompensation",default:!1,isAttr:!0,type:"Boolean"},{name:"default",type:"SequenceFlow",isAttr:!0,isReference:!0},{name:"ioSpecification",type:"InputOutputSpecification",xml:{serialize:"property"}},{name:"boundaryEventRefs",type:"BoundaryEvent",isMany:!0,isReference:!0},{name:"properties",type:"Property",isMany:!0},{name:"dataInputAssociations",type:"DataInputAssociation",isMany:!0},{name:"dataOutputAssociations",type:"DataOutputAssociation",isMany:!0},{name:"startQuantity",default:1,isAttr:!0,type:"Integer"},{name:"resources",type:"ResourceRole",isMany:!0},{name:"completionQuantity",default:1,isAttr:!0,type:"Integer"},{name:"loopCharacteristics",type:"LoopCharacteristics"}]},{name:"ServiceTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0}]},{name:"SubProcess",superClass:["Activity","FlowElementsContainer","InteractionNode"],properties:[{name:"triggeredByEvent",default:!1,isAttr:!0,type:"Boolean"},{name:"artifacts",type:"Artifact",isMany:!0}]},{name:"LoopCharacteristics",isAbstract:!0,superClass:["BaseElement"]},{name:"MultiInstanceLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"isSequential",default:!1,isAttr:!0,type:"Boolean"},{name:"behavior",type:"MultiInstanceBehavior",default:"All",isAttr:!0},{name:"loopCardinality",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopDataInputRef",type:"ItemAwareElement",isReference:!0},{name:"loopDataOutputRef",type:"ItemAwareElement",isReference:!0},{name:"inputDataItem",type:"DataInput",xml:{serialize:"property"}},{name:"outputDataItem",type:"DataOutput",xml:{serialize:"property"}},{name:"complexBehaviorDefinition",type:"ComplexBehaviorDefinition",isMany:!0},{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"oneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0},{name:"noneBehaviorEventRef",type:"EventDefinition",isAttr:!0,isReference:!0}]},{name:"StandardLoopCharacteristics",superClass:["LoopCharacteristics"],properties:[{name:"testBefore",default:!1,isAttr:!0,type:"Boolean"},{name:"loopCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"loopMaximum",type:"Integer",isAttr:!0}]},{name:"CallActivity",superClass:["Activity","InteractionNode"],properties:[{name:"calledElement",type:"String",isAttr:!0}]},{name:"Task",superClass:["Activity","InteractionNode"]},{name:"SendTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ReceiveTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"},{name:"instantiate",default:!1,isAttr:!0,type:"Boolean"},{name:"operationRef",type:"Operation",isAttr:!0,isReference:!0},{name:"messageRef",type:"Message",isAttr:!0,isReference:!0}]},{name:"ScriptTask",superClass:["Task"],properties:[{name:"scriptFormat",isAttr:!0,type:"String"},{name:"script",type:"String"}]},{name:"BusinessRuleTask",superClass:["Task"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"AdHocSubProcess",superClass:["SubProcess"],properties:[{name:"completionCondition",type:"Expression",xml:{serialize:"xsi:type"}},{name:"ordering",type:"AdHocOrdering",isAttr:!0},{name:"cancelRemainingInstances",default:!0,isAttr:!0,type:"Boolean"}]},{name:"Transaction",superClass:["SubProcess"],properties:[{name:"protocol",isAttr:!0,type:"String"},{name:"method",isAttr:!0,type:"String"}]},{name:"GlobalScriptTask",superClass:["GlobalTask"],properties:[{name:"scriptLanguage",isAttr:!0,type:"String"},{name:"script",isAttr:!0,type:"String"}]},{name:"GlobalBusinessRuleTask",superClass:["GlobalTask"],properties:[{name:"implementation",isAttr:!0,type:"String"}]},{name:"ComplexBehaviorDefinition",superClass:["BaseElement"],properties:[{name:"condition",type:"FormalExpression"},{name:"event",type:"ImplicitThrowEvent"}]},{name:"ResourceRole",superClass:["BaseElement"],properties:[{name:"resourceRef",type:"Resource",isReference:!0},{name:"resourceParameterBindings",type:"ResourceParameterBinding",isMany:!0},{name:"resourceAssignmentExpression",type:"ResourceAssignmentExpression"},{name:"name",isAttr:!0,type:"String"}]},{name:"ResourceParameterBinding",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}},{name:"parameterRef",type:"ResourceParameter",isAttr:!0,isReference:!0}],superClass:["BaseElement"]},{name:"ResourceAssignmentExpression",properties:[{name:"expression",type:"Expression",xml:{serialize:"xsi:type"}}],superClass:["BaseElement"]},{name:"Import",properties:[{name:"importType",isAttr:!0,type:"String"},{name:"location",isAttr:!0,type:"String"},{name:"namespace",isAttr:!0,type:"String"}]},{name:"Definitions",superClass:["BaseElement"],properties:[{name:"name",isAttr:!0,type:"String"},{name:"targetNamespace",isAttr:!0,type:"String"},{name:"expressionLanguage",default:"http://www.w3.org/1999/XPath",isAttr:!0,type:"String"},{name:"typeLanguage",default:"http://www.w3.org/2001/XMLSchema",isAttr:!0,type:"String"},{name:"imports",type:"Import",isMany:!0},{name:"extensions",type:"Extension",isMany:!0},{name:"rootElements",type:"RootElement",isMany:!0},{name:"diagrams",isMany:!0,type:"bpmndi:BPMNDiagram"},{name:"exporter",isAttr:!0,type:"String"},{name:"relationships",type:"Relationship",isMany:!0},{name:"exporterVersion",isAttr:!0,type:"String"}]}],bu=[{name:"ProcessType",literalValues:[{name:"None"},{name:"Public"},{name:"Private"}]},{name:"GatewayDirection",literalValues:[{name:"Unspecified"},{name:"Converging"},{name:"Diverging"},{name:"Mixed"}]},{name:"EventBasedGatewayType",literalValues:[{name:"Parallel"},{name:"Exclusive"}]},{name:"RelationshipDirection",literalValues:[{name:"None"},{name:"Forward"},{name:"Backward"},{name:"Both"}]},{name:"ItemKind",literalValues:[{name:"Physical"},{name:"Information"}]},{name:"ChoreographyLoopType",literalValues:[{name:"None"},{name:"Standard"},{name:"MultiInstanceSequential"},{name:"MultiInstanceParallel"}]},{name:"AssociationDirection",literalValues:[{name:"None"},{name:"One"},{name:"Both"}]},{name:"MultiInstanceBehavior",literalValues:[{name:"None"},{name:"One"},{name:"All"},{name:"Complex"}]},{name:"AdHocOrdering",literalValues:[{name:"Parallel"},{name:"Sequential"}]}],xu={tagAlias:"lowerCase",typePrefix:"t"},wu={name:hu,uri:mu,prefix:yu,associations:gu,types:vu,enumerations:bu,xml:xu},Eu="BPMNDI",_u="http://www.omg.org/spec/BPMN/20100524/DI",ku="bpmndi",Su=[{name:"BPMNDiagram",properties:[{name:"plane",type:"BPMNPlane",redefines:"di:Diagram#rootElement"},{name:"labelStyle",type:"BPMNLabelStyle",isMany:!0}],superClass:["di:Diagram"]},{name:"BPMNPlane",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"}],superClass:["di:Plane"]},{name:"BPMNShape",properties:[{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"isHorizontal",isAttr:!0,type:"Boolean"},{name:"isExpanded",isAttr:!0,type:"Boolean"},{name:"isMarkerVisible",isAttr:!0,type:"Boolean"},{name:"label",type:"BPMNLabel"},{name:"isMessageVisible",isAttr:!0,type:"Boolean"},{name:"participantBandKind",type:"ParticipantBandKind",isAttr:!0},{name:"choreographyActivityShape",type:"BPMNShape",isAttr:!0,isReference:!0}],superClass:["di:LabeledShape"]},{name:"BPMNEdge",properties:[{name:"label",type:"BPMNLabel"},{name:"bpmnElement",isAttr:!0,isReference:!0,type:"bpmn:BaseElement",redefines:"di:DiagramElement#modelElement"},{name:"sourceElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#source"},{name:"targetElement",isAttr:!0,isReference:!0,type:"di:DiagramElement",redefines:"di:Edge#target"},{name:"messageVisibleKind",type:"MessageVisibleKind",isAttr:!0,default:"initiating"}],superClass:["di:LabeledEdge"]},{name:"BPMNLabel",properties:[{name:"labelStyle",type:"BPMNLabelStyle",isAttr:!0,isReference:!0,redefines:"di:DiagramElement#style"}],superClass:["di:Label"]},{name:"BPMNLabelStyle",properties:[{name:"font",type:"dc:Font"}],superClass:["di:Style"]}],Au=[{name:"ParticipantBandKind",literalValues:[{name:"top_initiating"},{name:"middle_initiating"},{name:"bottom_initiating"},{name:"top_non_initiating"},{name:"middle_non_initiating"},{name:"bottom_non_initiating"}]},{name:"MessageVisibleKind",literalValues:[{name:"initiating"},{name:"non_initiating"}]}],Cu=[],Ru={name:Eu,uri:_u,prefix:ku,types:Su,enumerations:Au,associations:Cu},Pu="DC",Tu="http://www.omg.org/spec/DD/20100524/DC",Mu="dc",ju=[{name:"Boolean"},{name:"Integer"},{name:"Real"},{name:"String"},{name:"Font",properties:[{name:"name",type:"String",isAttr:!0},{name:"size",type:"Real",isAttr:!0},{name:"isBold",type:"Boolean",isAttr:!0},{name:"isItalic",type:"Boolean",isAttr:!0},{name:"isUnderline",type:"Boolean",isAttr:!0},{name:"isStrikeThrough",type:"Boolean",isAttr:!0}]},{name:"Point",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0}]},{name:"Bounds",properties:[{name:"x",type:"Real",default:"0",isAttr:!0},{name:"y",type:"Real",default:"0",isAttr:!0},{name:"width",type:"Real",isAttr:!0},{name:"height",type:"Real",isAttr:!0}]}],Du=[],Nu={name:Pu,uri:Tu,prefix:Mu,types:ju,associations:Du},Ou="DI",Bu="http://www.omg.org/spec/DD/20100524/DI",Lu="di",Iu=[{name:"DiagramElement",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"extension",type:"Extension"},{name:"owningDiagram",type:"Diagram",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"owningElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"modelElement",isReadOnly:!0,isVirtual:!0,isReference:!0,type:"Element"},{name:"style",type:"Style",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"ownedElement",type:"DiagramElement",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Node",isAbstract:!0,superClass:["DiagramElement"]},{name:"Edge",isAbstract:!0,superClass:["DiagramElement"],properties:[{name:"source",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"target",type:"DiagramElement",isReadOnly:!0,isVirtual:!0,isReference:!0},{name:"waypoint",isUnique:!1,isMany:!0,type:"dc:Point",xml:{serialize:"xsi:type"}}]},{name:"Diagram",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"},{name:"rootElement",type:"DiagramElement",isReadOnly:!0,isVirtual:!0},{name:"name",isAttr:!0,type:"String"},{name:"documentation",isAttr:!0,type:"String"},{name:"resolution",isAttr:!0,type:"Real"},{name:"ownedStyle",type:"Style",isReadOnly:!0,isMany:!0,isVirtual:!0}]},{name:"Shape",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Plane",isAbstract:!0,superClass:["Node"],properties:[{name:"planeElement",type:"DiagramElement",subsettedProperty:"DiagramElement-ownedElement",isMany:!0}]},{name:"LabeledEdge",isAbstract:!0,superClass:["Edge"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"LabeledShape",isAbstract:!0,superClass:["Shape"],properties:[{name:"ownedLabel",type:"Label",isReadOnly:!0,subsettedProperty:"DiagramElement-ownedElement",isMany:!0,isVirtual:!0}]},{name:"Label",isAbstract:!0,superClass:["Node"],properties:[{name:"bounds",type:"dc:Bounds"}]},{name:"Style",isAbstract:!0,properties:[{name:"id",isAttr:!0,isId:!0,type:"String"}]},{name:"Extension",properties:[{name:"values",isMany:!0,type:"Element"}]}],Fu=[],zu={tagAlias:"lowerCase"},Vu={name:Ou,uri:Bu,prefix:Lu,types:Iu,associations:Fu,xml:zu},Wu="bpmn.io colors for BPMN",$u="http://bpmn.io/schema/bpmn/biocolor/1.0",Hu="bioc",Ku=[{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"stroke",isAttr:!0,type:"String"},{name:"fill",isAttr:!0,type:"String"}]}],Uu=[],Yu=[],qu={name:Wu,uri:$u,prefix:Hu,types:Ku,enumerations:Uu,associations:Yu},Gu="BPMN in Color",Xu="http://www.omg.org/spec/BPMN/non-normative/color/1.0",Zu="color",Qu=[{name:"ColoredLabel",extends:["bpmndi:BPMNLabel"],properties:[{name:"color",isAttr:!0,type:"String"}]},{name:"ColoredShape",extends:["bpmndi:BPMNShape"],properties:[{name:"background-color",isAttr:!0,type:"String"},{name:"border-color",isAttr:!0,type:"String"}]},{name:"ColoredEdge",extends:["bpmndi:BPMNEdge"],properties:[{name:"border-color",isAttr:!0,type:"String"}]}],Ju=[],ec=[],tc={name:Gu,uri:Xu,prefix:Zu,types:Qu,enumerations:Ju,associations:ec},rc={bpmn:wu,bpmndi:Ru,dc:Nu,di:Vu,bioc:qu,color:tc};function Qo(e,t){let r=C({},rc,e);return new on(r,t)}function Ne(e,t){return e.$instanceOf(t)}function nc(e){return ve(e.rootElements,function(t){return Ne(t,"bpmn:Process")||Ne(t,"bpmn:Collaboration")})}function ti(e){var t={},r=[],n={};function i(w,b){return function(_){w(_,b)}}function o(w){t[w.id]=w}function l(w){return t[w.id]}function u(w,b){var _=w.gfx;if(_)throw new Error(`already rendered ${be(w)}`);return e.element(w,n[w.id],b)}function c(w,b){return e.root(w,n[w.id],b)}function f(w,b){try{var _=n[w.id]&&u(w,b);return o(w),_}catch(ne){m(ne.message,{element:w,error:ne}),console.error(`failed to import ${be(w)}`,ne)}}function m(w,b){e.error(w,b)}var x=this.registerDi=function(b){var _=b.bpmnElement;_?n[_.id]?m(`multiple DI elements defined for ${be(_)}`,{element:_}):n[_.id]=b:m(`no bpmnElement referenced in ${be(b)}`,{element:b})};function j(w){F(w.plane)}function F(w){x(w),T(w.planeElement,Y)}function Y(w){x(w)}this.handleDefinitions=function(b,_){var ne=b.diagrams;if(_&&ne.indexOf(_)===-1)throw new Error("diagram not part of <bpmn:Definitions />");if(!_&&ne&&ne.length&&(_=ne[0]),!_)throw new Error("no diagram to display");n={},j(_);var Re=_.plane;if(!Re)throw new Error(`no plane for ${be(_)}`);var p=Re.bpmnElement;if(!p)if(p=nc(b),p)m(`correcting missing bpmnElement on ${be(Re)} to ${be(p)}`),Re.bpmnElement=p,x(Re);else throw new Error("no process or collaboration to display");var s=c(p,Re);if(Ne(p,"bpmn:Process")||Ne(p,"bpmn:SubProcess"))z(p,s);else if(Ne(p,"bpmn:Collaboration"))$(p,s),H(b.rootElements,s);else throw new Error(`unsupported bpmnElement for ${be(Re)}: ${be(p)}`);I(r)};var I=this.handleDeferred=function(){for(var b;r.length;)b=r.shift(),b()};function z(w,b){$e(w,b),P(w.ioSpecification,b),g(w.artifacts,b),o(w)}function H(w,b){var _=ct(w,function(ne){return!l(ne)&&Ne(ne,"bpmn:Process")&&ne.laneSets});_.forEach(i(z,b))}function q(w,b){f(w,b)}function k(w,b){T(w,i(q,b))}function E(w,b){f(w,b)}function A(w,b){f(w,b)}function N(w,b){f(w,b)}function O(w,b){f(w,b)}function g(w,b){T(w,function(_){Ne(_,"bpmn:Association")?r.push(function(){O(_,b)}):O(_,b)})}function P(w,b){w&&(T(w.dataInputs,i(A,b)),T(w.dataOutputs,i(N,b)))}var S=this.handleSubProcess=function(b,_){$e(b,_),g(b.artifacts,_)};function v(w,b){var _=f(w,b);Ne(w,"bpmn:SubProcess")&&S(w,_||b),Ne(w,"bpmn:Activity")&&P(w.ioSpecification,b),r.push(function(){T(w.dataInputAssociations,i(E,b)),T(w.dataOutputAssociations,i(E,b))})}function B(w,b){f(w,b)}function G(w,b){f(w,b)}function ee(w,b){r.push(function(){var _=f(w,b);w.childLaneSet&&We(w.childLaneSet,_||b),re(w)})}function We(w,b){T(w.lanes,i(ee,b))}function Wt(w,b){T(w,i(We,b))}function $e(w,b){Oe(w.flowElements,b),w.laneSets&&Wt(w.laneSets,b)}function Oe(w,b){T(w,function(_){Ne(_,"bpmn:SequenceFlow")?r.push(function(){B(_,b)}):Ne(_,"bpmn:BoundaryEvent")?r.unshift(function(){v(_,b)}):Ne(_,"bpmn:FlowNode")?v(_,b):Ne(_,"bpmn:DataObject")||(Ne(_,"bpmn:DataStoreReference")||Ne(_,"bpmn:DataObjectReference")?G(_,b):m(`unrecognized flowElement ${be(_)} in context ${be(b&&b.businessObject)}`,{element:_,context:b}))})}function K(w,b){var _=f(w,b),ne=w.processRef;ne&&z(ne,_||b)}function $(w,b){T(w.participants,i(K,b)),r.push(function(){k(w.messageFlows,b)}),g(w.artifacts,b)}function re(w){T(w.flowNodeRef,function(b){var _=b.get("lanes");_&&_.push(w)})}}function Jo(e,t,r){var n,i,o,l,u=[];function c(f,m){var x={root:function(I,z){return n.add(I,z)},element:function(I,z,H){return n.add(I,z,H)},error:function(I,z){u.push({message:I,context:z})}},j=new ti(x);m=m||f.diagrams&&f.diagrams[0];var F=ic(f,m);if(!F)throw new Error("no diagram to display");T(F,function(I){j.handleDefinitions(f,I)});var Y=m.plane.bpmnElement.id;o.setRootElement(o.findRoot(Y+"_plane")||o.findRoot(Y))}return new Promise(function(f,m){try{return n=e.get("bpmnImporter"),i=e.get("eventBus"),o=e.get("canvas"),i.fire("import.render.start",{definitions:t}),c(t,r),i.fire("import.render.complete",{error:l,warnings:u}),f({warnings:u})}catch(x){return x.warnings=u,m(x)}})}function ic(e,t){if(!(!t||!t.plane)){var r=t.plane.bpmnElement,n=r;!D(r,"bpmn:Process")&&!D(r,"bpmn:Collaboration")&&(n=oc(r));var i;D(n,"bpmn:Collaboration")?i=n:i=ve(e.rootElements,function(f){if(D(f,"bpmn:Collaboration"))return ve(f.participants,function(m){return m.processRef===n})});var o=[n];i&&(o=yi(i.participants,function(f){return f.processRef}),o.push(i));var l=ea(o),u=[t],c=[r];return T(e.diagrams,function(f){if(f.plane){var m=f.plane.bpmnElement;l.indexOf(m)!==-1&&c.indexOf(m)===-1&&(u.push(f),c.push(m))}}),u}}function ea(e){var t=[];return T(e,function(r){r&&(t.push(r),t=t.concat(ea(r.flowElements)))}),t}function oc(e){for(var t=e;t;){if(D(t,"bpmn:Process"))return t;t=t.$parent}}var ac='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14.02 5.57" width="53" height="21"><path fill="currentColor" d="M1.88.92v.14c0 .41-.13.68-.4.8.33.14.46.44.46.86v.33c0 .61-.33.95-.95.95H0V0h.95c.65 0 .93.3.93.92zM.63.57v1.06h.24c.24 0 .38-.1.38-.43V.98c0-.28-.1-.4-.32-.4zm0 1.63v1.22h.36c.2 0 .32-.1.32-.39v-.35c0-.37-.12-.48-.4-.48H.63zM4.18.99v.52c0 .64-.31.98-.94.98h-.3V4h-.62V0h.92c.63 0 .94.35.94.99zM2.94.57v1.35h.3c.2 0 .3-.09.3-.37v-.6c0-.29-.1-.38-.3-.38h-.3zm2.89 2.27L6.25 0h.88v4h-.6V1.12L6.1 3.99h-.6l-.46-2.82v2.82h-.55V0h.87zM8.14 1.1V4h-.56V0h.79L9 2.4V0h.56v4h-.64zm2.49 2.29v.6h-.6v-.6zM12.12 1c0-.63.33-1 .95-1 .61 0 .95.37.95 1v2.04c0 .64-.34 1-.95 1-.62 0-.95-.37-.95-1zm.62 2.08c0 .28.13.39.33.39s.32-.1.32-.4V.98c0-.29-.12-.4-.32-.4s-.33.11-.33.4z"/><path fill="currentColor" d="M0 4.53h14.02v1.04H0zM11.08 0h.63v.62h-.63zm.63 4V1h-.63v2.98z"/></svg>',ri=ac,ni={verticalAlign:"middle"},ii={color:"#404040"},sc={zIndex:"1001",position:"fixed",top:"0",left:"0",right:"0",bottom:"0"},lc={width:"100%",height:"100%",background:"rgba(40,40,40,0.2)"},uc={position:"absolute",left:"50%",top:"40%",transform:"translate(-50%)",width:"260px",padding:"10px",background:"white",boxShadow:"0 1px 4px rgba(0,0,0,0.3)",fontFamily:"Helvetica, Arial, sans-serif",fontSize:"14px",display:"flex",lineHeight:"1.3"},cc='<div class="bjs-powered-by-lightbox"><div class="backdrop"></div><div class="notice"><a href="https://bpmn.io" target="_blank" rel="noopener" class="link">'+ri+'</a><span>Web-based tooling for BPMN, DMN and forms powered by <a href="https://bpmn.io" target="_blank" rel="noopener">bpmn.io</a>.</span></div></div>',yt;function pc(){yt=xe(cc),ke(yt,sc),ke(Ue("svg",yt),ni),ke(Ue(".backdrop",yt),lc),ke(Ue(".notice",yt),uc),ke(Ue(".link",yt),ii,{margin:"15px 20px 15px 10px",alignSelf:"center"})}function ta(){yt||(pc(),or.bind(yt,".backdrop","click",function(e){document.body.removeChild(yt)})),document.body.appendChild(yt)}var an=5,ra="djs-outline-hidden";function ue(e){e=C({},dc,e),this._moddle=this._createModdle(e),this._container=this._createContainer(e),this._init(this._container,this._moddle,e),mc(this._container)}ge(ue,mt);ue.prototype.importXML=async function(t,r){let n=this;function i(l){return n.get("eventBus").createEvent(l)}let o=[];try{t=this._emit("import.parse.start",{xml:t})||t;let l;try{l=await this._moddle.fromXML(t,"bpmn:Definitions")}catch(j){throw this._emit("import.parse.complete",{error:j}),j}let u=l.rootElement,c=l.references,f=l.warnings,m=l.elementsById;o=o.concat(f),u=this._emit("import.parse.complete",i({error:null,definitions:u,elementsById:m,references:c,warnings:o}))||u;let x=await this.importDefinitions(u,r);return o=o.concat(x.warnings),this._emit("import.done",{error:null,warnings:o}),{warnings:o}}catch(l){let u=l;throw o=o.concat(u.warnings||[]),sn(u,o),u=fc(u),this._emit("import.done",{error:u,warnings:u.warnings}),u}};ue.prototype.importDefinitions=async function(t,r){return this._setDefinitions(t),{warnings:(await this.open(r)).warnings}};ue.prototype.open=async function(t){let r=this._definitions,n=t;if(!r){let o=new Error("no XML imported");throw sn(o,[]),o}if(typeof t=="string"&&(n=hc(r,t),!n)){let o=new Error("BPMNDiagram <"+t+"> not found");throw sn(o,[]),o}try{this.clear()}catch(o){throw sn(o,[]),o}let{warnings:i}=await Jo(this,r,n);return{warnings:i}};ue.prototype.saveXML=async function(t){t=t||{};let r=this._definitions,n,i;try{if(!r)throw new Error("no definitions loaded");r=this._emit("saveXML.start",{definitions:r})||r,i=(await this._moddle.toXML(r,t)).xml,i=this._emit("saveXML.serialized",{xml:i})||i}catch(l){n=l}let o=n?{error:n}:{xml:i};if(this._emit("saveXML.done",o),n)throw n;return o};ue.prototype.saveSVG=async function(){this._emit("saveSVG.start");let t,r;try{let n=this.get("canvas"),i=n.getActiveLayer(),o=Ue(":scope > defs",n._svg),l=kn(i),u=o?"<defs>"+kn(o)+"</defs>":"",c=n.getContainer();Ze(c).add(ra);let f;try{f=i.getBBox()}finally{Ze(c).remove(ra)}let m=f.x-an,x=f.y-an,j=f.width+an*2,F=f.height+an*2;t=`<?xml version="1.0" encoding="utf-8"?>
<!-- created with bpmn-js / http://bpmn.io -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="`+j+'" height="'+F+'" viewBox="'+m+" "+x+" "+j+" "+F+'" version="1.1">'+u+l+"</svg>"}catch(n){r=n}if(this._emit("saveSVG.done",{error:r,svg:t}),r)throw r;return{svg:t}};ue.prototype._setDefinitions=function(e){this._definitions=e};ue.prototype.getModules=function(){return this._modules};ue.prototype.clear=function(){this.getDefinitions()&&mt.prototype.clear.call(this)};ue.prototype.destroy=function(){mt.prototype.destroy.call(this),qt(this._container)};ue.prototype.on=function(e,t,r,n){return this.get("eventBus").on(e,t,r,n)};ue.prototype.off=function(e,t){this.get("eventBus").off(e,t)};ue.prototype.attachTo=function(e){if(!e)throw new Error("parentNode required");this.detach(),e.get&&e.constructor.prototype.jquery&&(e=e.get(0)),typeof e=="string"&&(e=Ue(e)),e.appendChild(this._container),this._emit("attach",{}),this.get("canvas").resized()};ue.prototype.getDefinitions=function(){return this._definitions};ue.prototype.detach=function(){let e=this._container,t=e.parentNode;t&&(this._emit("detach",{}),t.removeChild(e))};ue.prototype._init=function(e,t,r){let n=r.modules||this.getModules(r),i=r.additionalModules||[],o=[{bpmnjs:["value",this],moddle:["value",t]}],l=[].concat(o,n,i),u=C(bi(r,["additionalModules"]),{canvas:C({},r.canvas,{container:e}),modules:l});mt.call(this,u),r&&r.container&&this.attachTo(r.container)};ue.prototype._emit=function(e,t){return this.get("eventBus").fire(e,t)};ue.prototype._createContainer=function(e){let t=xe('<div class="bjs-container bio-theme-parent"></div>');return ke(t,{width:na(e.width),height:na(e.height),position:e.position}),t};ue.prototype._createModdle=function(e){let t=C({},this._moddleExtensions,e.moddleExtensions);return new Qo(t)};ue.prototype._modules=[];function sn(e,t){return e.warnings=t,e}function fc(e){let r=/unparsable content <([^>]+)> detected([\s\S]*)$/.exec(e.message);return r&&(e.message="unparsable content <"+r[1]+"> detected; this may indicate an invalid BPMN 2.0 diagram file"+r[2]),e}var dc={width:"100%",height:"100%",position:"relative"};function na(e){return e+(Ie(e)?"px":"")}function hc(e,t){return t&&ve(e.diagrams,function(r){return r.id===t})||null}function mc(e){let r='<a href="http://bpmn.io" target="_blank" class="bjs-powered-by" title="Powered by bpmn.io" >'+ri+"</a>",n=xe(r);ke(Ue("svg",n),ni),ke(n,ii,{position:"absolute",bottom:"15px",right:"15px",zIndex:"100"}),e.appendChild(n),Se.bind(n,"click",function(i){ta(),i.preventDefault()})}function Dt(e){ue.call(this,e)}ge(Dt,ue);Dt.prototype._modules=[Qi,oo,Fr,qr,Nr];Dt.prototype._moddleExtensions={};var yc=300;function ln(e,t,r){this._selectionWasVisible=!1;let n=nr(()=>{this._selectionWasVisible=i()},yc);e.on("canvas.viewbox.changed",n),e.on("selection.changed",n),e.on("diagram.destroy",()=>{n.cancel()}),e.on("canvas.resized",()=>{var o=r.get();if(o.length&&this._selectionWasVisible&&!i()){var l=t.getRootElement();t.scrollToElement(o.concat(l))}});function i(){var o=r.get();if(!o.length)return!1;var l=bt(o),u=t.viewbox(),c=Ct(l),f=Ct(u);return c.left>=f.left&&c.right<=f.right&&c.top>=f.top&&c.bottom<=f.bottom}this._flush=n.flush}ln.$inject=["eventBus","canvas","selection"];var ia={__init__:["keepSelectionVisible"],__depends__:[qr],keepSelectionVisible:["type",ln]};var oa=["c","C"],aa=["v","V"],gc=["d","D"],vc=["x","X"],sa=["y","Y"],oi=["z","Z"];function la(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function Je(e){return e.altKey?!1:e.ctrlKey||e.metaKey}function Ve(e,t){return e=ce(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(wc(t))!==-1}var bc=new RegExp("^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),xc=new RegExp("^\\P{Letter}$","u");function wc(e){var t=e.key,r=/^Key([A-Z])$/.exec(e.code||"");if(!r||typeof t!="string")return null;var n=r[1];return bc.test(t)?e.shiftKey?n:n.toLowerCase():e.shiftKey&&xc.test(t)&&e.keyCode===n.charCodeAt(0)?n:null}function un(e){return e.shiftKey}function ua(e){return Je(e)&&Ve(oa,e)}function ca(e){return Je(e)&&Ve(aa,e)}function pa(e){return Je(e)&&Ve(gc,e)}function fa(e){return Je(e)&&Ve(vc,e)}function da(e){return Je(e)&&!un(e)&&Ve(oi,e)}function ha(e){return Je(e)&&(Ve(sa,e)||Ve(oi,e)&&un(e))}var cn="keyboard.keydown",Ec="keyboard.keyup",_c=1e3,ma="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see https://github.com/bpmn-io/diagram-js/issues/661";function _e(e,t){var r=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){r._fire("destroy"),r.unbind()}),e.bindTo&&console.error("unsupported configuration <keyboard.bindTo>",new Error(ma));var n=e&&e.bind!==!1;t.on("canvas.init",function(i){r._target=i.svg,n&&r.bind(),r._fire("init")})}_e.$inject=["config.keyboard","eventBus"];_e.prototype._keydownHandler=function(e){this._keyHandler(e,cn)};_e.prototype._keyupHandler=function(e){this._keyHandler(e,Ec)};_e.prototype._keyHandler=function(e,t){var r;if(!this._isEventIgnored(e)){var n={keyEvent:e};r=this._eventBus.fire(t||cn,n),r&&e.preventDefault()}};_e.prototype._isEventIgnored=function(e){return!1};_e.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(ma)),this.unbind(),e=this._node=this._target,Se.bind(e,"keydown",this._keydownHandler),Se.bind(e,"keyup",this._keyupHandler),this._fire("bind")};_e.prototype.getBinding=function(){return this._node};_e.prototype.unbind=function(){var e=this._node;e&&(this._fire("unbind"),Se.unbind(e,"keydown",this._keydownHandler),Se.unbind(e,"keyup",this._keyupHandler)),this._node=null};_e.prototype._fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};_e.prototype.addListener=function(e,t,r){it(e)&&(r=t,t=e,e=_c),this._eventBus.on(r||cn,e,t)};_e.prototype.removeListener=function(e,t){this._eventBus.off(t||cn,e)};_e.prototype.hasModifier=la;_e.prototype.isCmd=Je;_e.prototype.isShift=un;_e.prototype.isKey=Ve;var kc=500;function yr(e,t){var r=this;e.on("editorActions.init",kc,function(n){var i=n.editorActions;r.registerBindings(t,i)})}yr.$inject=["eventBus","keyboard"];yr.prototype.registerBindings=function(e,t){function r(n,i){t.isRegistered(n)&&e.addListener(i)}r("undo",function(n){var i=n.keyEvent;if(da(i))return t.trigger("undo"),!0}),r("redo",function(n){var i=n.keyEvent;if(ha(i))return t.trigger("redo"),!0}),r("copy",function(n){var i=n.keyEvent;if(ua(i))return t.trigger("copy"),!0}),r("paste",function(n){var i=n.keyEvent;if(ca(i))return t.trigger("paste"),!0}),r("duplicate",function(n){var i=n.keyEvent;if(pa(i))return t.trigger("duplicate"),!0}),r("cut",function(n){var i=n.keyEvent;if(fa(i))return t.trigger("cut"),!0}),r("stepZoom",function(n){var i=n.keyEvent;if(Ve(["+","="],i)&&Je(i))return t.trigger("stepZoom",{value:1}),!0}),r("stepZoom",function(n){var i=n.keyEvent;if(Ve("-",i)&&Je(i))return t.trigger("stepZoom",{value:-1}),!0}),r("zoom",function(n){var i=n.keyEvent;if(Ve("0",i)&&Je(i))return t.trigger("zoom",{value:1}),!0}),r("removeSelection",function(n){var i=n.keyEvent;if(Ve(["Backspace","Delete"],i))return t.trigger("removeSelection"),!0})};var ya={__init__:["keyboard","keyboardBindings"],keyboard:["type",_e],keyboardBindings:["type",yr]};var Sc={moveSpeed:50,moveSpeedAccelerated:200};function pn(e,t,r){var n=this;this._config=C({},Sc,e||{}),t.addListener(i);function i(o){var l=o.keyEvent,u=n._config;if(t.isCmd(l)&&t.isKey(["ArrowLeft","ArrowUp","ArrowDown","ArrowRight"],l)){var c=t.isShift(l)?u.moveSpeedAccelerated:u.moveSpeed,f;switch(l.key){case"ArrowLeft":f="left";break;case"ArrowUp":f="up";break;case"ArrowRight":f="right";break;case"ArrowDown":f="down";break}return n.moveCanvas({speed:c,direction:f}),!0}}this.moveCanvas=function(o){var l=0,u=0,c=o.speed,f=c/Math.min(Math.sqrt(r.viewbox().scale),1);switch(o.direction){case"left":l=f;break;case"up":u=f;break;case"right":l=-f;break;case"down":u=-f;break}r.scroll({dx:l,dy:u})}}pn.$inject=["config.keyboardMove","keyboard","canvas"];var ga={__depends__:[ya],__init__:["keyboardMove"],keyboardMove:["type",pn]};var Ac=/^djs-cursor-.*$/;function ai(e){var t=Ze(document.body);t.removeMatching(Ac),e&&t.add("djs-cursor-"+e)}function va(){ai(null)}var Cc=5e3;function ba(e,t){t=t||"element.click";function r(){return!1}return e.once(t,Cc,r),function(){e.off(t,r)}}function si(e,t){return{x:e.x-t.x,y:e.y-t.y}}var Rc=15;function fn(e,t){var r;function n(u){return l(u.originalEvent)}e.on("canvas.focus.changed",function(u){u.focused?e.on("element.mousedown",500,n):e.off("element.mousedown",n)}),e.on("diagram.destroy",function(){r&&o()});function i(u){var c=r.start,f=r.button,m=Bn(u),x=si(m,c);if(!r.dragging&&Pc(x)>Rc&&(r.dragging=!0,f===0&&ba(e),ai("grab")),r.dragging){var j=r.last||r.start;x=si(m,j),t.scroll({dx:x.x,dy:x.y}),r.last=m}u.preventDefault()}function o(u){Se.unbind(document,"mousemove",i),Se.unbind(document,"mouseup",o),r=null,va()}function l(u){if(!Pn(u.target,".djs-draggable")){var c=u.button;if(!(c>=2||u.ctrlKey||u.shiftKey||u.altKey))return r={button:c,start:Bn(u)},Se.bind(document,"mousemove",i),Se.bind(document,"mouseup",o),!0}}this.isActive=function(){return!!r}}fn.$inject=["eventBus","canvas"];function Pc(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var xa={__init__:["moveCanvas"],moveCanvas:["type",fn]};function gr(e){return Math.log(e)/Math.log(10)}function li(e,t){var r=gr(e.min),n=gr(e.max),i=Math.abs(r)+Math.abs(n);return i/t}function wa(e,t){return Math.max(e.min,Math.min(e.max,t))}var Tc=Math.sign||function(e){return e>=0?1:-1},ui={min:.2,max:4},Ea=10,Mc=.1,jc=.75;function et(e,t,r){e=e||{},this._enabled=!1,this._canvas=r,this._container=r._container,this._handleWheel=ot(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||jc;var n=this;t.on("canvas.mouseover",function(){n._init(e.enabled!==!1)}),t.on("canvas.mouseout",function(){n._init(!1)})}et.$inject=["config.zoomScroll","eventBus","canvas"];et.prototype.scroll=function(t){this._canvas.scroll(t)};et.prototype.reset=function(){this._canvas.zoom("fit-viewport")};et.prototype.zoom=function(t,r){var n=li(ui,Ea*2);this._totalDelta+=t,Math.abs(this._totalDelta)>Mc&&(this._zoom(t,r,n),this._totalDelta=0)};et.prototype._handleWheel=function(t){if(this._enabled){var r=this._container;t.preventDefault();var n=t.ctrlKey||ao()&&t.metaKey,i=t.shiftKey,o=-1*this._scale,l;if(n?o*=t.deltaMode===0?.02:.32:o*=t.deltaMode===0?1:16,n){var u=r.getBoundingClientRect(),c={x:t.clientX-u.left,y:t.clientY-u.top};l=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*Tc(t.deltaY)*o,this.zoom(l,c)}else i?l={dx:o*t.deltaY,dy:0}:l={dx:o*t.deltaX,dy:o*t.deltaY},this.scroll(l)}};et.prototype.stepZoom=function(t,r){var n=li(ui,Ea);this._zoom(t,r,n)};et.prototype._zoom=function(e,t,r){var n=this._canvas,i=e>0?1:-1,o=gr(n.zoom()),l=Math.round(o/r)*r;l+=r*i;var u=Math.pow(10,l);n.zoom(wa(ui,u),t)};et.prototype.toggle=function(t){var r=this._container,n=this._handleWheel,i=this._enabled;return typeof t>"u"&&(t=!i),i!==t&&Se[t?"bind":"unbind"](r,"wheel",n,!1),this._enabled=t,t};et.prototype._init=function(e){this.toggle(e)};var _a={__init__:["zoomScroll"],zoomScroll:["type",et]};function Vt(e){Dt.call(this,e)}ge(Vt,Dt);Vt.prototype._navigationModules=[ia,ga,xa,_a];Vt.prototype._modules=[].concat(Dt.prototype._modules,Vt.prototype._navigationModules);var ka=`/**
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
}`;var Sa=`/**
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
`;var Aa=`:host {
  display: block;
  position: relative;
  height: 22rem;
  min-width: 0;
  contain: layout;
}

:host([hidden]) {
  display: none;
}

.frame {
  display: flex;
  flex-direction: column;
  height: 100%;
  box-sizing: border-box;
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: var(--bf-radius, 4px);
  background: var(--bf-paper, #fff);
  overflow: hidden;
}

.canvas {
  flex: 1;
  min-height: 0;
  touch-action: pan-y;
}

.djs-container svg:focus-visible {
  outline: 2px solid var(--bf-primary, #0e5a6d);
  outline-offset: -2px;
}

.head {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  padding: 4px 6px 4px 10px;
  border-bottom: 1px solid var(--bf-line-soft, #e7edef);
  color: var(--bf-ink-2, #4b5f66);
  font-size: var(--lumo-font-size-xs, 0.75rem);
  white-space: nowrap;
}

.current::before,
.passed::before {
  content: '';
  display: inline-block;
  width: 0.9em;
  height: 0.9em;
  margin-inline-end: 0.4em;
  vertical-align: -0.1em;
  box-sizing: border-box;
  border-radius: 2px;
  border: 1px solid var(--bf-good, #1f6b41);
  background: var(--bf-good-soft, #e4f1e9);
}

.current::before {
  border-radius: 50%;
  border: 3px solid var(--bf-primary, #0e5a6d);
  background: #fff;
}

.current[hidden],
.passed[hidden] {
  display: none;
}

.levels {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 0.75rem;
  min-width: 0;
}

.level::before {
  content: '';
  display: inline-block;
  width: 1.1em;
  height: 0.9em;
  margin-inline-end: 0.35em;
  vertical-align: -0.1em;
  box-sizing: border-box;
  border: 1px solid var(--bf-ink-3, #64767c);
  border-radius: 2px;
  background: var(--heat);
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}

/* Pale to dark ochre: red is kept for what is overdue. */
:host {
  --heat-0: #fdf4de;
  --heat-1: #f8dd9d;
  --heat-2: #f0bd5c;
  --heat-3: #dd9226;
  --heat-4: #9c5800;
}

.heat-0 { --heat: var(--heat-0); }
.heat-1 { --heat: var(--heat-1); }
.heat-2 { --heat: var(--heat-2); }
.heat-3 { --heat: var(--heat-3); }
.heat-4 { --heat: var(--heat-4); }

.tools {
  display: flex;
  gap: 4px;
  margin-inline-start: auto;
}

.tools button {
  display: grid;
  place-content: center;
  width: 1.9rem;
  height: 1.9rem;
  padding: 0;
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: var(--bf-radius, 4px);
  background: var(--bf-paper, #fff);
  color: var(--bf-ink-2, #4b5f66);
  cursor: pointer;
}

.tools button:hover {
  color: var(--bf-primary, #0e5a6d);
  border-color: var(--bf-primary, #0e5a6d);
}

.tools button:focus-visible {
  outline: 2px solid var(--bf-primary, #0e5a6d);
  outline-offset: 1px;
}

.tools svg {
  width: 1rem;
  height: 1rem;
  fill: none;
  stroke: currentColor;
  stroke-width: 2;
  stroke-linecap: round;
}

.tools .close,
dialog .tools .enlarge {
  display: none;
}

dialog .tools .close {
  display: grid;
}

dialog {
  width: 100vw;
  height: 100vh;
  height: 100dvh;
  max-width: none;
  max-height: none;
  padding: 0;
  border: 0;
  background: var(--bf-paper, #fff);
}

dialog .frame {
  border: 0;
  border-radius: 0;
}

dialog .canvas {
  touch-action: none;
}

.failure {
  flex: 1;
  display: grid;
  place-content: center;
  margin: 0;
  padding: 1rem;
  color: var(--bf-ink-2, #4b5f66);
  font-size: var(--lumo-font-size-s, 0.8125rem);
  text-align: center;
}

.failure[hidden],
.canvas:has(+ .failure:not([hidden])) {
  display: none;
}

/* Passed: green edge. Current: filled, thick edge and a token, so that colour is not the only difference. */
.bf-done:not(.djs-connection) .djs-visual > :nth-child(1) {
  stroke: var(--bf-good, #1f6b41) !important;
  fill: var(--bf-good-soft, #e4f1e9) !important;
}

.bf-done.djs-connection .djs-visual > path {
  stroke: var(--bf-good, #1f6b41) !important;
}

.bf-active:not(.djs-connection) .djs-visual > :nth-child(1) {
  stroke: var(--bf-primary, #0e5a6d) !important;
  stroke-width: 4px !important;
  fill: var(--bf-primary-soft, #e3eff2) !important;
}

.bf-heat-0 .djs-visual > rect { fill: var(--heat-0) !important; }
.bf-heat-1 .djs-visual > rect { fill: var(--heat-1) !important; }
.bf-heat-2 .djs-visual > rect { fill: var(--heat-2) !important; }
.bf-heat-3 .djs-visual > rect { fill: var(--heat-3) !important; }
.bf-heat-4 .djs-visual > rect { fill: var(--heat-4) !important; }
.bf-heat-4 .djs-visual > text { fill: #fff !important; }

.bf-figures {
  display: flex;
  flex-direction: column;
  align-items: center;
  width: max-content;
  padding: 1px 5px;
  transform: translateX(-50%);
  border: 1px solid var(--bf-line, #d7dfe2);
  border-radius: 3px;
  background: var(--bf-paper, #fff);
  color: var(--bf-ink, #16272d);
  font-size: 11px;
  line-height: 1.35;
  white-space: nowrap;
  pointer-events: none;
}

.bf-figures strong {
  color: var(--bf-alarm, #b3261e);
  font-weight: 600;
}

.bf-token {
  display: grid;
  place-content: center;
  width: 24px;
  height: 24px;
  border-radius: 50%;
  border: 3px solid var(--bf-paper, #fff);
  background: var(--bf-primary, #0e5a6d);
  color: #fff;
  font: 600 12px/1 sans-serif;
  box-shadow: 0 0 0 2px var(--bf-primary, #0e5a6d);
  box-sizing: border-box;
}

.bf-token:empty::after {
  content: '';
  width: 8px;
  height: 8px;
  border-radius: 50%;
  background: #fff;
}

@media (max-width: 799px), (pointer: coarse) {
  .tools button {
    width: 2.75rem;
    height: 2.75rem;
  }
}

@media print {
  .tools {
    display: none;
  }
}
`;var ci="'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";function Ca(e,t,r){let n=new Map,i=0;e.addEventListener("wheel",u=>{!u.ctrlKey&&!e.matches(":focus-within")?u.stopPropagation():r()},{capture:!0,passive:!0}),e.addEventListener("pointerdown",u=>{u.pointerType==="touch"?(n.set(u.pointerId,u),i=o()):r()}),e.addEventListener("pointermove",u=>{let c=n.get(u.pointerId);c&&(n.set(u.pointerId,u),r(),n.size===1?t.scroll({dx:u.clientX-c.clientX,dy:u.clientY-c.clientY}):i>0&&(t.zoom(Math.min(4,Math.max(.2,t.zoom()*(o()/i))),l()),i=o()))});for(let u of["pointerup","pointercancel","pointerleave"])e.addEventListener(u,c=>{n.delete(c.pointerId),i=o()});function o(){let[u,c]=n.values();return c?Math.hypot(u.clientX-c.clientX,u.clientY-c.clientY):0}function l(){let[u,c]=n.values(),f=e.getBoundingClientRect();return{x:(u.clientX+c.clientX)/2-f.left,y:(u.clientY+c.clientY)/2-f.top}}}var Ra="bf-active",Pa="bf-done",Ta="bf-token",pi=["bf-heat-0","bf-heat-1","bf-heat-2","bf-heat-3","bf-heat-4"],fi="bf-figures";function Ma(e,{active:t,done:r,heat:n,words:i}){let o=e.get("canvas"),l=e.get("elementRegistry"),u=e.get("overlays");l.forEach(m=>{o.removeMarker(m.id,Ra),o.removeMarker(m.id,Pa),pi.forEach(x=>o.removeMarker(m.id,x))}),u.remove({type:Ta}),u.remove({type:fi}),Object.entries(n).filter(([m])=>l.get(m)).forEach(([m,x])=>{pi[x.level]&&o.addMarker(m,pi[x.level]);let j={bottom:-3,left:l.get(m).width/2};u.add(m,fi,{position:j,scale:{min:.85},show:{minZoom:.5},html:Ic(x)})});let c=Bc(t.filter(m=>l.get(m))),f=r.filter(m=>l.get(m)&&!c.has(m));return f.forEach(m=>o.addMarker(m,Pa)),c.forEach((m,x)=>{o.addMarker(x,Ra),u.add(x,Ta,{position:{top:-12,right:14},scale:{min:.8},html:Lc(m,i)})}),{active:[...c.keys()],done:f}}function Bc(e){let t=new Map;return e.forEach(r=>t.set(r,(t.get(r)??0)+1)),t}function Lc(e,t){let r=document.createElement("span");return r.className="bf-token",r.textContent=e>1?String(e):"",r.title=t.current??"",r}function Ic({lines:e,alarm:t}){let r=document.createElement("div");if(r.className=fi,r.append(...e.map(n=>{let i=document.createElement("span");return i.textContent=n,i})),t){let n=document.createElement("strong");n.textContent=t,r.append(n)}return r}var Fc={zoomIn:"M12 5v14M5 12h14",zoomOut:"M5 12h14",fit:"M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",enlarge:"M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7",close:"M6 6l12 12M18 6L6 18"};function ja(e,t,r){let n=tt("style");n.textContent=t.join(`
`);let i=tt("div","canvas"),o=tt("div","tools");o.setAttribute("role","toolbar");let l={current:tt("span","current"),passed:tt("span","passed")},u=tt("div","head"),c=tt("div","levels");u.append(l.current,l.passed,c,o);let f=tt("p","failure");f.hidden=!0;let m=tt("div","frame");m.append(u,i,f);let x=tt("dialog");e.append(n,m,x);let j={zoomIn:vr("zoomIn",r.zoomIn),zoomOut:vr("zoomOut",r.zoomOut),fit:vr("fit",r.fit),enlarge:vr("enlarge",F),close:vr("close",()=>x.close())};o.append(...Object.values(j)),x.addEventListener("close",()=>{e.insertBefore(m,x),r.resized(),j.enlarge.focus()});function F(){x.append(m),x.showModal(),r.resized(),j.close.focus()}return{canvas:i,failed:Y=>{f.hidden=!Y},say:({label:Y,words:I,legend:z})=>{m.setAttribute("role","group"),m.setAttribute("aria-label",Y),x.setAttribute("aria-label",Y),f.textContent=I.failed??"",l.current.textContent=I.current??"",l.passed.textContent=I.passed??"",l.current.hidden=l.passed.hidden=z.length>0,c.replaceChildren(...z.map((H,q)=>{let k=tt("span",q===0?"measure":`level heat-${q-1}`);return k.textContent=H,k}));for(let[H,q]of Object.entries(j))q.title=I[H]??"",q.setAttribute("aria-label",I[H]??"")}}}function vr(e,t){let r=tt("button",e);r.type="button";let n="http://www.w3.org/2000/svg",i=document.createElementNS(n,"svg");i.setAttribute("viewBox","0 0 24 24"),i.setAttribute("aria-hidden","true");let o=document.createElementNS(n,"path");return o.setAttribute("d",Fc[e]),i.append(o),r.append(i),r.addEventListener("click",t),r}function tt(e,t){let r=document.createElement(e);return t&&(r.className=t),r}var zc=["xml","active","done","heat","legend","label","words"],Vc=.42,Wc=.75,Da=1.25,$c=.95,di=class extends HTMLElement{#t=null;#r=null;#s=null;#n=!1;#l="";#u=Promise.resolve();#e={xml:"",active:[],done:[],heat:{},legend:[],label:"",words:{}};connectedCallback(){zc.forEach(t=>this.#h(t)),this.#r=ja(this.#d(),[ka,Sa,Aa],{zoomIn:()=>this.#p(Da),zoomOut:()=>this.#p(1/Da),fit:()=>this.#a(!0),resized:()=>this.#a(!0)}),this.#t=new Vt({container:this.#r.canvas,textRenderer:{defaultStyle:{fontFamily:ci},externalStyle:{fontFamily:ci}}}),Ca(this.#r.canvas,this.#t.get("canvas"),()=>{this.#n=!0}),this.#s=new ResizeObserver(()=>this.#y()),this.#s.observe(this.#r.canvas),this.#o(),this.#c()}disconnectedCallback(){this.#s.disconnect(),this.#t.destroy(),this.#t=null,this.#l="",this.#n=!1}#d(){let t=this.shadowRoot??this.attachShadow({mode:"open"});return t.replaceChildren(),t}get xml(){return this.#e.xml}set xml(t){this.#e.xml=t??"",this.#c()}get active(){return this.#e.active}set active(t){this.#e.active=t??[],this.#i()}get done(){return this.#e.done}set done(t){this.#e.done=t??[],this.#i()}get heat(){return this.#e.heat}set heat(t){this.#e.heat=t??{},this.#i()}get legend(){return this.#e.legend}set legend(t){this.#e.legend=t??[],this.#o()}get label(){return this.#e.label}set label(t){this.#e.label=t??"",this.#o()}get words(){return this.#e.words}set words(t){this.#e.words=t??{},this.#o(),this.#i()}#h(t){if(Object.hasOwn(this,t)){let r=this[t];delete this[t],this[t]=r}}#c(){this.#u=this.#u.then(()=>this.#m(this.#e.xml))}async#m(t){let r=this.#t;if(!(!r||!t||t===this.#l)){this.#l=t;try{if(await r.importXML(t),r!==this.#t)return;this.#r.failed(!1),this.#n=!1,this.#i(),this.#a(!1)}catch(n){if(r!==this.#t)return;r.clear(),this.#r.failed(!0),this.dispatchEvent(new CustomEvent("diagram-failed",{detail:String(n.message)}))}}}#i(){if(this.#t?.getDefinitions()){let t=Ma(this.#t,this.#e);this.dispatchEvent(new CustomEvent("diagram-shown",{detail:t}))}}#o(){this.#r?.say(this.#e)}#p(t){let r=this.#t.get("canvas");this.#n=!0,r.zoom(Math.min(4,Math.max(.2,r.zoom()*t)),"auto")}#y(){this.#t?.getDefinitions()&&this.#f()&&(this.#t.get("canvas").resized(),this.#n||this.#a(!1))}#a(t){if(!this.#t?.getDefinitions()||!this.#f())return;let r=this.#t.get("canvas");r.resized();let n=r.zoom("fit-viewport","auto");r.zoom(n*$c),this.#n=!1;let i=this.#t.get("elementRegistry").get(this.#e.active[0]);if(!t&&n<Vc&&i){r.zoom(Wc);let{width:o,height:l}=r.viewbox();r.viewbox({x:i.x+i.width/2-o/2,y:i.y+i.height/2-l/2,width:o,height:l})}}#f(){return this.#r.canvas.clientWidth>0&&this.#r.canvas.clientHeight>0}};customElements.get("bangfu-diagram")||customElements.define("bangfu-diagram",di);
