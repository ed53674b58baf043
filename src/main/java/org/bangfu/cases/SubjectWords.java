package org.bangfu.cases;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case is about, in the language of the reader. */
@Component
public class SubjectWords {

  private final Map<String, CaseSubjects> families;

  SubjectWords(List<CaseSubjects> families) {
    this.families = families.stream().collect(Collectors.toMap(CaseSubjects::process, Function.identity()));
  }

  /** Nothing where the case says nothing of it. */
  public Optional<String> of(String process, @Nullable String subject, Locale locale) {
    return subject == null ? Optional.empty()
        : Optional.ofNullable(families.get(process)).map(family -> family.word(subject, locale));
  }
}
