package org.bangfu.visits.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.bangfu.IntegrationTest;
import org.bangfu.MutableClock;
import org.bangfu.Screens;
import org.bangfu.SignIn;
import org.bangfu.cases.CaseFile;
import org.bangfu.cases.CaseKind;
import org.bangfu.cases.Cases;
import org.bangfu.cases.Dossiers;
import org.bangfu.forms.FileStore;
import org.bangfu.households.Category;
import org.bangfu.households.Risk;
import org.bangfu.households.Spells;
import org.bangfu.privacy.FieldCipher;
import org.bangfu.privacy.Place;
import org.bangfu.security.ActingAs;
import org.bangfu.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twelve months of visits on a household's page. */
@IntegrationTest
class VisitsPartTests {

  @Autowired private Dossiers dossiers;
  @Autowired private Spells spells;
  @Autowired private Cases cases;
  @Autowired private SignIn signIn;
  @Autowired private Screens screens;
  @Autowired private MutableClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private FileStore files;
  @Autowired private FieldCipher cipher;
  private long household;

  @BeforeEach
  void visitsOfFourMonths() {
    clock.set(LocalDate.of(2026, 6, 10).atTime(9, 0));
    signIn.areas();
    household = dossiers.household(Dossiers.VILLAGE);
    long spell = ActingAs.system(() -> spells.open(household, Category.MARGINAL, java.util.Set.of(Risk.ILLNESS),
        LocalDate.of(2026, 2, 20), "SB-1"));
    visit(spell, "2026-03-01", "'DONE', 'HOME', '2026-03-12', '李联系', null");
    visit(spell, "2026-04-01", "'DONE', 'SUBSTITUTE', '2026-05-02', '王代访', null");
    visit(spell, "2026-05-01", "'OPEN', null, null, null, null");
    visit(spell, "2026-06-01", "'OPEN', null, null, null, null");
    signIn.as(Role.VILLAGE, Dossiers.VILLAGE);
  }

  @AfterEach
  void close() {
    screens.close();
    clock.reset();
  }

  @Test
  void eachMonthSaysItsStateInAWord() {
    open();
    OrderedList calendar = _get(OrderedList.class, spec -> spec.withClasses("bf-visits"));
    assertThat(calendar.getChildren().map(month -> month.getElement().getTextRecursively()).toList()).hasSize(12)
        .contains("2026年2月无需走访", "2026年3月已走访入户 李联系", "2026年4月逾期补访代访 王代访", "2026年5月已逾期2026-05-31 前",
            "2026年6月待走访2026-06-30 前");
  }

  @Test
  void aMonthOpensWhatIsKnownOfIt() {
    open();
    _click(_find(NativeButton.class).stream().filter(one -> text(one).contains("4月")).findFirst().orElseThrow());
    assertThat(text(_get(Dialog.class))).contains("代访", "王代访", "2026-05-02");
  }

  @Test
  void photosAndTheSignatureOfAVisitAreShownInSmall() {
    String photo = document("photos");
    String signature = document("signature");
    record("2026-03-01", photo, signature, "{}");
    open();
    _click(month("3月"));
    List<String> shown = _find(_get(Dialog.class), Image.class).stream().map(Image::getSrc).toList();
    assertThat(shown).containsExactly("documents/" + photo + "?inline=true", "documents/" + signature + "?inline=true");
    assertThat(_find(_get(Dialog.class), Image.class)).allSatisfy(image -> assertThat(image.getAlt()).isPresent());
    assertThat(text(_get(Dialog.class))).contains("照片（1 张）", "签字");
  }

  @Test
  void aVisitWithoutSignatureSaysSo() {
    record("2026-03-01", document("photos"), null, "{\"unsignedReason\": \"户主不识字\"}");
    open();
    _click(month("3月"));
    assertThat(_find(_get(Dialog.class), Image.class)).hasSize(1);
    assertThat(text(_get(Dialog.class))).contains("未签字：户主不识字");
  }

  private static NativeButton month(String name) {
    return _find(NativeButton.class).stream().filter(one -> text(one).contains(name)).findFirst().orElseThrow();
  }

  private String document(String field) {
    return ActingAs.system(() -> files.store(caseOf("2026-03-01"), field, field + ".png",
        new ByteArrayInputStream(png())).id());
  }

  private static byte[] png() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }

  private String caseOf(String month) {
    return jdbc.sql("select case_no from visit where household_id = ? and month = cast(? as date)")
        .params(household, month).query(String.class).single();
  }

  private void record(String month, String photo, @Nullable String signature, String texts) {
    jdbc.sql("""
            insert into visit_record (visit_id, registered_at, back_dated, income_change, problems, new_risks, failing,
              ready, photos, signature, content, staff_id)
            select v.id, now(), false, 'same', '{}', '{}', '{}', false, array[:photo], :signature, :content, 0 from visit v
            where v.household_id = :household and v.month = cast(:month as date)""")
        .param("signature", signature, Types.VARCHAR)
        .param("household", household).param("month", month).param("photo", photo)
        .param("content", sealed(month, texts)).update();
  }

  private byte[] sealed(String month, String texts) {
    long visit = jdbc.sql("select id from visit where household_id = ? and month = cast(? as date)")
        .params(household, month).query(Long.class).single();
    return cipher.encrypt(texts.getBytes(StandardCharsets.UTF_8),
        new Place("visit_record", "content", Long.toString(visit)));
  }

  @Test
  void householdsThatAreNotMonitoredHaveNoCalendar() {
    screens.open("households/" + dossiers.household(Dossiers.VILLAGE));
    assertThat(_find(OrderedList.class, spec -> spec.withClasses("bf-visits"))).isEmpty();
  }

  @Test
  void aColleagueIsOfferedToVisitAsSubstituteAndTheVillageIsNot() {
    open();
    assertThat(_find(Button.class, spec -> spec.withText("代访"))).isEmpty();
    screens.close();
    signIn.as(Role.CONTACT, "500229001000");
    open();
    _click(_get(Button.class, spec -> spec.withText("代访")));
    assertThat(_get(ConfirmDialog.class).getElement().getProperty("header")).isEqualTo("代访");
  }

  private void open() {
    screens.open("households/" + household);
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively() + component.getElement().getOuterHTML();
  }

  private void visit(long spell, String month, String state) {
    List<CaseFile> files =
        ActingAs.system(() -> cases.openMany(new CaseKind("MonthlyVisit", "ZF", false), List.of(household)));
    jdbc.sql("""
            insert into visit (household_id, spell_id, month, case_no, due, remind_at, opened_at, late, state, kind,
              visited_on, visitor_name, reason, closed_at)
            select :household, :spell, m, :case, m + interval '1 month' - interval '1 second', m, m, false, s.*,
              case when s.state = 'OPEN' then null else m + interval '40 days' end
            from (select cast(:month as date) m) d,
              (values (%s)) s(state, kind, visited_on, visitor_name, reason)""".formatted(state)
            .replace("s.*", "s.state, s.kind, cast(s.visited_on as date), s.visitor_name, s.reason"))
        .param("household", household).param("spell", spell).param("case", files.get(0).caseNo()).param("month", month)
        .update();
  }
}
