package org.bangfu.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What an XML model says, whatever its prefixes, the order of its attributes, its white space and what is so unsaid. */
final class ModelFacts {

  private ModelFacts() {
  }

  /** One line for each element, in the order of the file, with where it stands, its attributes and its text. */
  static List<String> of(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      List<String> facts = new ArrayList<>();
      collect(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement(), "", facts);
      return facts.stream().sorted().toList();
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new IllegalArgumentException(xml, broken);
    }
  }

  private static void collect(Element element, String parent, List<String> facts) {
    String attributes = IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
        .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()))
        .filter(attribute -> !attribute.getNodeName().equals("hitPolicy") || !attribute.getNodeValue().equals("UNIQUE"))
        .map(ModelFacts::attribute).sorted().collect(Collectors.joining(" "));
    String text = children(element)
        .filter(child -> child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE)
        .map(Node::getNodeValue).collect(Collectors.joining()).strip();
    String here = element.getLocalName() + (element.hasAttribute("id") ? "#" + element.getAttribute("id") : "");
    // Where an editor puts a name into the middle, it may say so with an empty label.
    if (!here.equals("BPMNLabel") || element.hasChildNodes()) {
      facts.add(parent + " > " + here + " {" + element.getNamespaceURI() + "} [" + attributes + "] " + text);
    }
    children(element).filter(Element.class::isInstance).map(Element.class::cast)
        .forEach(child -> collect(child, here, facts));
  }

  private static String attribute(Node attribute) {
    String namespace = attribute.getNamespaceURI() == null ? "" : "{" + attribute.getNamespaceURI() + "}";
    return namespace + attribute.getLocalName() + "=" + attribute.getNodeValue();
  }

  private static Stream<Node> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
  }
}
