package org.bangfu.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.bangfu.cases.Note;
import org.bangfu.cases.Notes;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.TimeTexts;

/** Notes on a household, newest first, and a field for one more. */
class NotesPanel extends Div {

  private final Notes notes;
  private final TimeTexts times;
  private final long householdId;
  private final Div list = new Div();

  NotesPanel(Notes notes, TimeTexts times, long householdId) {
    this.notes = notes;
    this.times = times;
    this.householdId = householdId;
    if (notes.mayAdd(householdId)) {
      add(writer());
    }
    add(list);
    refresh();
  }

  private Div writer() {
    TextArea body = new TextArea(getTranslation("cases.notes.new"));
    body.setMaxLength(Notes.LONGEST);
    body.setMaxRows(8);
    body.setValueChangeMode(ValueChangeMode.EAGER);
    Button save = new Button(getTranslation("cases.notes.add"), event -> save(body));
    save.setEnabled(false);
    body.addValueChangeListener(event -> {
      body.setInvalid(false);
      save.setEnabled(!event.getValue().isBlank());
    });
    Div writer = new Div(body, save);
    writer.addClassNames("bf-note-writer", "bf-no-print");
    return writer;
  }

  private void save(TextArea body) {
    try {
      notes.add(householdId, null, body.getValue());
      body.clear();
      refresh();
      Messages.success("cases.notes.added");
    } catch (BusinessException refused) {
      body.setErrorMessage(Messages.sentence(refused));
      body.setInvalid(true);
    }
  }

  private void refresh() {
    list.removeAll();
    List<Note> found = notes.ofHousehold(householdId);
    if (found.isEmpty()) {
      Span none = new Span(getTranslation("cases.notes.empty"));
      none.addClassName("bf-quiet");
      list.add(none);
    } else {
      UnorderedList all = new UnorderedList();
      all.addClassName("bf-notes");
      found.forEach(note -> all.add(item(note)));
      list.add(all);
    }
  }

  private ListItem item(Note note) {
    Span body = new Span(note.body());
    body.addClassName("bf-note-body");
    Div about = new Div(new Span(note.staffName()), new Span(times.dateTime(note.writtenAt())));
    if (note.caseNo() != null) {
      about.add(new Span(note.caseNo()));
    }
    about.addClassNames("bf-dotted", "bf-quiet");
    return new ListItem(body, about);
  }
}
