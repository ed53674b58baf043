package org.bangfu.forms.process;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.Option;
import org.camunda.feel.impl.JavaValueMapper;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValNumber;

/**
 * Keeps amounts decimal: the library's mapper for Java makes doubles of them. Extends it, because the builder puts a
 * mapper of one's own in its place and not beside it.
 */
class ExactNumbers extends JavaValueMapper {

  @Override
  public Option<Object> unpackVal(Val value, Function1<Val, Object> inner) {
    return value instanceof ValNumber number ? Option.apply(number.value().bigDecimal()) : super.unpackVal(value, inner);
  }
}
