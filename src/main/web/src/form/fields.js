/** Components that the gate refuses (org.bangfu.gate.FormGate). */
const REFUSED = ['iframe'];

/** Takes out of the library's components what the product does not draw. */
class HouseFields {

  constructor(formFields) {
    REFUSED.forEach((type) => { delete formFields._formFields[type]; });
  }
}
HouseFields.$inject = ['formFields'];

export default { __init__: ['houseFields'], houseFields: ['type', HouseFields] };
