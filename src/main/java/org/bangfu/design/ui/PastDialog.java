package org.bangfu.design.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.bangfu.design.Draft;
import org.bangfu.design.PastFile;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.Messages;

/** What a file looked like before; any of it can be put back. */
class PastDialog extends Dialog {

  PastDialog(DesignServices services, DesignTexts texts, Draft draft, String name, boolean mine, Runnable done) {
    setHeaderTitle(getTranslation("design.past.title", name.substring(name.lastIndexOf('/') + 1)));
    getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    List<PastFile> past = services.drafts.past(draft.id(), name);
    if (past.isEmpty()) {
      add(new EmptyState(VaadinIcon.CLOCK, getTranslation("design.past.none"), getTranslation("design.past.none.hint")));
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassName("bf-timeline");
    for (PastFile one : past) {
      Span what = new Span(texts.times().dateTime(one.savedAt()));
      what.addClassName("bf-timeline-what");
      Span who = new Span(getTranslation(one.removed() ? "design.past.removed" : "design.past.by", one.savedBy()));
      who.addClassName("bf-timeline-who");
      ListItem row = new ListItem(what, who);
      if (mine && !one.removed() && one != past.get(0)) {
        Button back = new Button(getTranslation("design.past.restore"), click -> {
          try {
            services.drafts.restore(draft.id(), one.id());
            close();
            done.run();
          } catch (BusinessException refusal) {
            Messages.problem(refusal);
          }
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        row.add(back);
      }
      list.add(row);
    }
    add(list);
  }
}
