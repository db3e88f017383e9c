package vn.chidao.regulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a rule in words, GraphQL type {@code RuleParameter}.
 *
 * @param name its stable name
 * @param label its name in the language of the request
 * @param value its value in that language; null when the text does not say
 * @param inText whether the value stands in the text
 * @param codes its value as clients send it back
 */
record RuleParameterView(String name, String label, @Nullable String value, boolean inText, List<String> codes) {

}
