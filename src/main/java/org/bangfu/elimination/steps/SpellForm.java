package org.bangfu.elimination.steps;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangfu.cases.CaseFile;
import org.bangfu.casework.Days;
import org.bangfu.casework.IncomeForm;
import org.bangfu.casework.LivingForm;
import org.bangfu.casework.MemberRows;
import org.bangfu.elimination.Findings;
import org.bangfu.elimination.MeasureWords;
import org.bangfu.elimination.SpellCases;
import org.bangfu.forms.FormValues;
import org.bangfu.households.IncomeWorksheet;
import org.bangfu.households.Register;
import org.bangfu.households.Risk;
import org.bangfu.households.Spell;
import org.bangfu.households.Spells;
import org.bangfu.households.Worksheets;
import org.bangfu.measures.Measure;
import org.bangfu.measures.Measures;
import org.bangfu.parameters.ParameterKey;
import org.bangfu.parameters.Parameters;
import org.bangfu.tasks.StepContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The spell of a case as forms show it: risks, their measures, income, living. */
@Component
class SpellForm {

  private static final int WINDOW_MONTHS = 12;

  private final SpellCases matters;
  private final Spells spells;
  private final Register register;
  private final Worksheets worksheets;
  private final Measures measures;
  private final Parameters parameters;
  private final MeasureWords measureWords;
  private final IncomeForm income;
  private final MemberRows members;
  private final Findings findings;
  private final Days days;
  private final EliminationTexts texts;

  SpellForm(SpellCases matters, Spells spells, Register register, Worksheets worksheets, Measures measures,
      Parameters parameters, MeasureWords measureWords, IncomeForm income, MemberRows members, Findings findings,
      Days days, EliminationTexts texts) {
    this.matters = matters;
    this.spells = spells;
    this.register = register;
    this.worksheets = worksheets;
    this.measures = measures;
    this.parameters = parameters;
    this.measureWords = measureWords;
    this.income = income;
    this.members = members;
    this.findings = findings;
    this.days = days;
    this.texts = texts;
  }

  Spell spell(StepContext context) {
    return spells.require(matters.of(context.caseFile().caseNo()).spellId());
  }

  /** Category, risks and first day of the spell in words. */
  Map<String, @Nullable Object> facts(StepContext context) {
    Spell spell = spell(context);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("categoryText", texts.word("category", spell.category()));
    values.put("risksText", texts.words("risk", spell.risks().stream().sorted().toList()));
    values.put("openedText", spell.opened().toString());
    values.put("measures", measures.ofSpell(spell.id()).stream().map(this::row).toList());
    return values;
  }

  /** What a worksheet and the questions about living open with; what was found before in the case stands there. */
  Map<String, @Nullable Object> open(StepContext context) {
    CaseFile file = context.caseFile();
    int heads = Math.max(1, register.require(file.householdId()).size());
    IncomeWorksheet worksheet = worksheets.ofCase(file.caseNo())
        .or(() -> worksheets.latest(file.householdId())
            .map(kept -> new IncomeWorksheet(windowFrom(file), heads, kept.lines())))
        .orElse(new IncomeWorksheet(windowFrom(file), heads, Map.of()));
    Map<String, @Nullable Object> values = new HashMap<>(facts(context));
    values.putAll(results(file, worksheet));
    values.put("members", members.described(file.householdId()));
    values.put("heads", worksheet.heads());
    values.put("incomeWindow", income.window(windowFrom(file)));
    values.put("income", income.lines(worksheet));
    findings.latest(file.caseNo()).ifPresent(found -> values.put("living", LivingForm.choices(found.problems())));
    return values;
  }

  IncomeWorksheet worksheet(CaseFile file, FormValues values) {
    return income.read(values, windowFrom(file));
  }

  void save(CaseFile file, IncomeWorksheet worksheet) {
    worksheets.save(file.householdId(), file.caseNo(), worksheet);
  }

  Map<String, @Nullable Object> results(CaseFile file, IncomeWorksheet worksheet) {
    return income.results(worksheet, parameters.decimal(ParameterKey.MONITORING_LINE, file.area(), days.today()));
  }

  /** The measures of one risk in a line. */
  String measuresOf(Spell spell, Risk risk) {
    List<Measure> answering = measures.ofSpell(spell.id()).stream().filter(one -> one.risk() == risk).toList();
    return answering.isEmpty() ? texts.of("measures.none") : answering.stream()
        .map(one -> texts.of("measures.one", measureWords.name(one), texts.word("measureState", one.state())))
        .collect(Collectors.joining("；"));
  }

  private Map<String, Object> row(Measure measure) {
    return Map.of("risk", texts.word("risk", measure.risk()), "name", measureWords.name(measure),
        "state", texts.word("measureState", measure.state()),
        "deliveredOn", measure.deliveredOn() == null ? "" : measure.deliveredOn().toString(),
        "amount", measure.amount() == null ? "" : texts.yuan(measure.amount()));
  }

  private YearMonth windowFrom(CaseFile file) {
    return YearMonth.from(days.opened(file)).minusMonths(WINDOW_MONTHS);
  }
}
