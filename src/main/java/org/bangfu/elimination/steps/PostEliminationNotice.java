package org.bangfu.elimination.steps;

import java.util.Map;
import org.bangfu.casework.NoticePosting;
import org.bangfu.casework.StepParts;
import org.bangfu.elimination.MeasureWords;
import org.bangfu.forms.FormValues;
import org.bangfu.households.Category;
import org.bangfu.measures.Measures;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Step 3: the notice goes up, with the measures in kinds that tell nothing private. */
@Component
class PostEliminationNotice extends NoticePosting implements EliminationStep {

  private final SpellForm form;
  private final Measures measures;
  private final MeasureWords words;

  PostEliminationNotice(StepParts parts, SpellForm form, Measures measures, MeasureWords words) {
    super(ParameterKey.NOTICE_DAYS_ELIMINATION, parts);
    this.form = form;
    this.measures = measures;
    this.words = words;
  }

  @Override
  public FormValues open(StepContext context) {
    return super.open(context)
        .with(Map.of("noticeMeasures", words.inPublic(measures.ofSpell(form.spell(context).id()))));
  }

  @Override
  protected @Nullable Category category(StepContext context) {
    return form.spell(context).category();
  }
}
