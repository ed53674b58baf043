package org.bangfu.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangfu.shared.ui.Badge;
import org.bangfu.shared.ui.Confirm;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;
import org.bangfu.staff.Posting;
import org.bangfu.staff.StaffMember;

/** One person with all postings, and what an administrator can change about them. */
class PersonPanel extends Section {

  private final transient PersonPanels services;
  private final transient StaffMember member;
  private final boolean mayEdit;
  private final transient Runnable changed;

  PersonPanel(PersonPanels services, StaffMember member, boolean mayEdit, Runnable changed) {
    this.services = services;
    this.member = member;
    this.mayEdit = mayEdit;
    this.changed = changed;
    addClassNames("bf-panel", "bf-person-panel");
    add(head());
    if (mayEdit) {
      add(actions());
    }
    add(new H3(getTranslation("security.staff.postings")), postings());
  }

  private Div head() {
    Span username = new Span(member.username());
    username.addClassName("bf-quiet");
    Div head = new Div(new H2(member.name()), username, member.active()
        ? new Badge(getTranslation("security.staff.active"), Tone.GOOD)
        : new Badge(getTranslation("security.staff.inactive"), Tone.NEUTRAL));
    head.addClassName("bf-person-head");
    return head;
  }

  private Div actions() {
    Button post = button("security.staff.post",
        () -> new PostingDialog(services, member, this::posted).open());
    post.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button rename = button("security.staff.rename",
        () -> new RenameDialog(services.personnel, member, changed).open());
    Button issue = button("security.staff.issue", () -> Confirm.ask(this, "security.staff.issue",
        "security.staff.issue.ask", "security.staff.issue",
        () -> new IssuedPasswordDialog(member, services.passwords.issue(member.id())).open()));
    Button active = member.active()
        ? button("security.staff.deactivate", () -> Confirm.askDangerous(this, "security.staff.deactivate",
            "security.staff.deactivate.ask", "security.staff.deactivate", () -> setActive(false)))
        : button("security.staff.activate", () -> setActive(true));
    Div bar = new Div(post, rename, issue, active);
    bar.addClassName("bf-toolbar");
    return bar;
  }

  private Div postings() {
    Div list = new Div();
    list.addClassName("bf-postings");
    List<Posting> all = services.personnel.postingsOf(List.of(member.id()));
    Set<Long> inForce = services.personnel.postingsOn(member.id(), services.today()).stream().map(Posting::id)
        .collect(Collectors.toCollection(HashSet::new));
    all.forEach(posting -> list.add(row(posting, inForce.contains(posting.id()))));
    if (all.isEmpty()) {
      list.add(new Paragraph(getTranslation("security.staff.postings.none")));
    }
    return list;
  }

  private Div row(Posting posting, boolean inForce) {
    Span role = new Span(getTranslation("staff.role." + posting.role().name()));
    role.addClassName("bf-posting-role");
    Span unit = new Span(services.units.name(posting));
    Span dates = new Span(posting.from() + " – " + (posting.to() == null ? "" : posting.to()));
    dates.addClassNames("bf-quiet", "bf-number");
    Div row = new Div(role, unit, dates, state(posting, inForce));
    row.addClassName("bf-posting");
    if (mayEdit && (inForce || posting.from().isAfter(services.today()))) {
      Button end = button("security.staff.end", () -> new EndPostingDialog(services, posting, changed).open());
      end.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      row.add(end);
    }
    return row;
  }

  private Badge state(Posting posting, boolean inForce) {
    if (inForce) {
      return new Badge(getTranslation("security.staff.posting.now"), Tone.GOOD);
    }
    return posting.from().isAfter(services.today())
        ? new Badge(getTranslation("security.staff.posting.later"), Tone.INFO)
        : new Badge(getTranslation("security.staff.posting.over"), Tone.NEUTRAL);
  }

  private void setActive(boolean active) {
    services.personnel.setActive(member.id(), active);
    changed.run();
  }

  private void posted() {
    Messages.success("security.staff.posted");
    changed.run();
  }

  private Button button(String key, Runnable click) {
    Button button = new Button(getTranslation(key), event -> click.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL);
    return button;
  }
}
