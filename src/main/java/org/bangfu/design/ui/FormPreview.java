package org.bangfu.design.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.tabs.TabsVariant;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormSchemas;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.ui.FormHost;
import org.bangfu.forms.ui.FormRenderer;
import org.bangfu.gate.Finding;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;
import org.bangfu.shared.ui.InlineNotice;
import org.bangfu.shared.ui.Messages;
import org.bangfu.shared.ui.Tone;

/** A form as those who fill it in see it, wide or on a phone; what is typed here goes nowhere. */
class FormPreview extends Div implements FileEditor {

  private final Div paper = new Div();

  FormPreview(FormSchemas schemas, Clock clock, String text) {
    addClassName("bf-design-preview");
    paper.addClassName("bf-design-paper");
    Tabs width = new Tabs(new Tab(getTranslation("design.preview.wide")), new Tab(getTranslation("design.preview.phone")));
    width.addThemeVariants(TabsVariant.LUMO_SMALL);
    width.addSelectedChangeListener(change -> paper.setClassName("bf-design-phone", width.getSelectedIndex() == 1));
    add(width, paper);
    try {
      paper.add(new FormRenderer(schemas.parse(text), FormValues.EMPTY, new NowhereHost(clock)));
    } catch (BusinessException refusal) {
      paper.add(new InlineNotice(Tone.ALARM, Messages.sentence(refusal)));
    }
  }

  @Override
  public Component component() {
    return this;
  }

  @Override
  public void show(List<Finding> findings) {
    // The list below says them; the preview shows what people will see.
  }

  @Override
  public void select(Finding finding) {
    // As above.
  }

  private record NowhereHost(Clock clock) implements FormHost {

    @Override
    public FileStore files() {
      return new NoFiles();
    }

    @Override
    public String caseNo() {
      return "";
    }
  }

  /** Keeps nothing. */
  private static final class NoFiles implements FileStore {

    @Override
    public StoredFile store(String caseNo, String fieldKey, String fileName, InputStream content) {
      throw new BusinessException("design.preview.files");
    }

    @Override
    public InputStream open(String fileId) {
      throw new NotFoundException();
    }

    @Override
    public List<StoredFile> of(String caseNo) {
      return List.of();
    }
  }
}
