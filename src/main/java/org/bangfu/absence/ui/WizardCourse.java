package org.bangfu.absence.ui;

import com.vaadin.flow.component.Component;

/** One way through the wizard: its three steps, and what is recorded at the end. */
interface WizardCourse {

  int STEPS = 3;

  /** Keys of the bundles begin with it. */
  String word();

  /** Throws {@link org.bangfu.shared.BusinessException} where the steps before do not allow it. */
  Component content(int step);

  /** Throws {@link org.bangfu.shared.BusinessException} where the step cannot be left. */
  void leave(int step);

  /** Records it. */
  void save();
}
