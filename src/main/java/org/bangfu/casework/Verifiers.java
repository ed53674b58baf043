package org.bangfu.casework;

import org.bangfu.cases.CaseFile;
import org.bangfu.forms.FormRefused;
import org.bangfu.forms.FormValues;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.springframework.stereotype.Component;

/** The people of a home verification: different ones, and enough of them. */
@Component
public class Verifiers {

  private final Parameters parameters;
  private final Days days;

  Verifiers(Parameters parameters, Days days) {
    this.parameters = parameters;
    this.days = days;
  }

  /** How many have to take part. */
  public int least(CaseFile file) {
    return parameters.whole(ParameterKey.VERIFIERS_MINIMUM, file.area(), days.today());
  }

  /** How many different people took part; refuses the form where they are too few. */
  public int count(CaseFile file, FormValues values) {
    int different = (int) values.rows("verifiers").stream().map(one -> one.text("name")).distinct().count();
    int least = least(file);
    if (different < least) {
      throw new FormRefused("verifiers", "casework.verifiers.tooFew", least);
    }
    return different;
  }
}
