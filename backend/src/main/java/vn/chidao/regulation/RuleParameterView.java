package vn.chidao.regulation;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a rule in words, GraphQL type {@code RuleParameter}.
 *
 * @param name its stable name
 * @param label its name in the language of the request
 * @param value its value in that language; null when the text does not say
 * @param inText whether the value stands in the text
 */
record RuleParameterView(String name, String label, @Nullable String value, boolean inText) {

}
