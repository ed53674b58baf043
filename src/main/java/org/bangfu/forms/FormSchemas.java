package org.bangfu.forms;

/** Reads {@code .form} files (form-js 1.x) into {@link FormSchema}s; parsed once per content. */
public interface FormSchemas {

  /** Throws {@link org.bangfu.shared.BusinessException} {@code forms.unreadable} when it is no form. */
  FormSchema parse(String json);
}
