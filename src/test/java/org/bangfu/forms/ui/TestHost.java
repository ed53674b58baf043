package org.bangfu.forms.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bangfu.forms.FileStore;
import org.bangfu.forms.FormValues;
import org.bangfu.forms.Forms;
import org.bangfu.shared.BusinessException;
import org.bangfu.shared.NotFoundException;

/** A host that remembers what it was told, with files in memory. */
class TestHost implements FormHost, FileStore {

  final List<FormValues> drafts = new ArrayList<>();
  final Map<String, byte[]> contents = new LinkedHashMap<>();
  final List<StoredFile> stored = new ArrayList<>();
  UnaryOperator<FormValues> computing = any -> FormValues.EMPTY;
  boolean readOnly;
  int submitted;

  @Override
  public FileStore files() {
    return this;
  }

  @Override
  public String caseNo() {
    return "C-1";
  }

  @Override
  public FormValues recompute(FormValues data) {
    return computing.apply(data);
  }

  @Override
  public void changed(FormValues typed) {
    drafts.add(typed);
  }

  @Override
  public boolean readOnly() {
    return readOnly;
  }

  @Override
  public Clock clock() {
    return Forms.CLOCK;
  }

  @Override
  public void submit() {
    submitted++;
  }

  @Override
  public StoredFile store(String caseNo, String fieldKey, String fileName, InputStream content) {
    try {
      byte[] bytes = content.readAllBytes();
      if (new String(bytes).startsWith("<html")) {
        throw new BusinessException("forms.files.wrongType");
      }
      StoredFile file = new StoredFile("f" + stored.size(), fileName, "image/png", bytes.length);
      stored.add(file);
      contents.put(file.id(), bytes);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public InputStream open(String fileId) {
    if (!contents.containsKey(fileId)) {
      throw new NotFoundException();
    }
    return new ByteArrayInputStream(contents.get(fileId));
  }

  @Override
  public List<StoredFile> of(String caseNo) {
    return stored;
  }
}
