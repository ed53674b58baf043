package org.bangfu.forms.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A date picker that tells what was typed when it is no date, so that a draft keeps it and the judge names it. */
class TypedDatePicker extends DatePicker {

  private static final long serialVersionUID = 1L;

  String unreadable() {
    return isInputUnparsable() ? getElement().getProperty("_inputElementValue", "") : "";
  }
}
