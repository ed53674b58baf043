package org.bangfu.gate;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that may be hostile: UTF-8 only, no document type, bounded in size, depth and number of elements. */
final class XmlReader {

  static final int DEEPEST = 50;
  static final int MOST_ELEMENTS = 5_000;

  private final Findings findings;
  private @Nullable Element root;
  private @Nullable Element open;
  private int elements;
  private int depth;

  XmlReader(Findings findings) {
    this.findings = findings;
  }

  /** The root, or nothing where the file cannot be read; then a finding says why. */
  Optional<Element> read(byte[] content) {
    if (content.length > ModelText.MOST_BYTES) {
      findings.add("", 0, "tooLong", ModelText.MOST_BYTES);
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      findings.add("", 0, "encoding");
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 0 : Math.max(0, malformed.getLocation().getLineNumber());
      findings.add("", line, "malformed");
    }
    return findings.none() ? Optional.ofNullable(root) : Optional.empty();
  }

  private void read(String text) throws XMLStreamException {
    XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
    try {
      String encoding = reader.getCharacterEncodingScheme();
      if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
        findings.add("", 1, "encoding");
      }
      while (findings.none() && reader.hasNext()) {
        event(reader, reader.next());
      }
    } finally {
      reader.close();
    }
  }

  private void event(XMLStreamReader reader, int event) {
    int line = reader.getLocation().getLineNumber();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(reader, line);
      case XMLStreamConstants.END_ELEMENT -> {
        open = open == null ? null : open.parent();
        depth--;
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (open != null) {
          open.append(reader.getText());
        }
      }
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
          findings.add("", line, "documentType");
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> findings.add("", line, "instruction");
      default -> {
        // Comments and white space tell the engine nothing.
      }
    }
  }

  private void begin(XMLStreamReader reader, int line) {
    if (++elements > MOST_ELEMENTS) {
      findings.add("", line, "tooMany", MOST_ELEMENTS);
      return;
    }
    if (++depth > DEEPEST) {
      findings.add("", line, "tooDeep", DEEPEST);
      return;
    }
    Map<Element.Name, String> attributes = new LinkedHashMap<>();
    for (int number = 0; number < reader.getAttributeCount(); number++) {
      attributes.put(new Element.Name(plain(reader.getAttributeNamespace(number)),
          reader.getAttributeLocalName(number)), reader.getAttributeValue(number));
    }
    open = new Element(new Element.Name(plain(reader.getNamespaceURI()), reader.getLocalName()), open, line, attributes);
    root = root == null ? open : root;
  }

  private static String plain(@Nullable String namespace) {
    return namespace == null ? "" : namespace;
  }

  /** The JDK's own, whose settings are known, whatever else lies on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }
}
