package org.balise.fuseki.questions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** Reads the values that an address gives to parameters, each strictly by its type. */
final class ParameterValues {

    private static final int MOST_VALUES = 50;
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern TAG = Pattern.compile("(.+)@(en|fr)");

    private final Map<String, String> prefixes;
    private final ResourceNames names;

    ParameterValues(Map<String, String> prefixes, Predicate<Node> known) {
        this.prefixes = prefixes;
        this.names = new ResourceNames(prefixes, known);
    }

    /** The terms that texts stand for, by the parameter's name. */
    Map<String, List<Node>> read(Question question, Map<String, List<String>> texts) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (texts.containsKey(parameter.name())) {
                values.put(parameter.name(), read(parameter, texts.get(parameter.name())));
            }
        }
        return values;
    }

    private List<Node> read(Parameter parameter, List<String> given) {
        List<String> texts = withoutEmptied(given);
        if (texts.size() > (parameter.repeatable() ? MOST_VALUES : 1)) {
            throw refusal(parameter);
        }
        return texts.stream().flatMap(text -> terms(parameter, text)).toList();
    }

    /** Of several fields of a form, those emptied are sent too; whoever empties all of them gave no value. */
    private static List<String> withoutEmptied(List<String> given) {
        List<String> filled = given.stream().filter(text -> !text.isEmpty()).toList();
        return filled.isEmpty() ? given : filled;
    }

    private Stream<Node> terms(Parameter parameter, String text) {
        boolean plain = !text.isBlank()
                && text.length() <= MOST_CHARACTERS
                && text.chars().noneMatch(Character::isISOControl);
        if (!plain) {
            throw refusal(parameter);
        }
        return switch (parameter.type()) {
            case RESOURCE ->
                Stream.of(names.find(parameter.defaults().get(0).getURI(), text).orElseThrow(() -> refusal(parameter)));
            case DATE -> Stream.of(date(parameter, text));
            case INTEGER -> Stream.of(integer(parameter, text));
            case WORDING -> wording(text);
            case TEXT -> Stream.of(NodeFactory.createLiteralString(text));
        };
    }

    /** Without a tag, the words in either language. */
    private static Stream<Node> wording(String text) {
        var tagged = TAG.matcher(text);
        return tagged.matches()
                ? Stream.of(NodeFactory.createLiteralLang(tagged.group(1), tagged.group(2)))
                : Stream.of("en", "fr").map(language -> NodeFactory.createLiteralLang(text, language));
    }

    private Node date(Parameter parameter, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
            }
        } catch (DateTimeParseException e) {
            // Such as the 30th of February: no date either.
        }
        throw refusal(parameter);
    }

    private Node integer(Parameter parameter, String text) {
        if (!INTEGER.matcher(text).matches()) {
            throw refusal(parameter);
        }
        return NodeFactory.createLiteralDT(Long.toString(Long.parseLong(text)), XSDDatatype.XSDinteger);
    }

    private Refusal refusal(Parameter parameter) {
        return new Refusal(new Problem(
                ProblemType.PARAMETER_VALUE,
                Map.of(
                        "parameter", parameter.name(),
                        "form", parameter.type().name().toLowerCase(Locale.ROOT),
                        "allowed", parameter.allowedForms(prefixes))));
    }
}
