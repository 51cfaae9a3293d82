package org.balise.fuseki.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.balise.rdf.Namespaces;

/**
 * The order of compact JSON-LD: members by name, values of sets by themselves, nodes by id with one of them first.
 *
 * @param first the IRI of the node that comes first, followed by its parts
 */
record JsonOrder(String first) {

    private static final Comparator<Map.Entry<String, JsonNode>> MEMBERS = Comparator.comparingInt(
                    (Map.Entry<String, JsonNode> member) -> rank(member.getKey()))
            .thenComparing(Map.Entry::getKey);

    /** The same in order. Only lists keep theirs. */
    JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode ordered = JsonNodeFactory.instance.objectNode();
            object.properties().stream()
                    .sorted(MEMBERS)
                    .forEach(member -> ordered.set(
                            member.getKey(),
                            member.getKey().equals("@list") ? member.getValue() : of(member.getValue())));
            return ordered;
        } else if (node instanceof ArrayNode array) {
            List<JsonNode> values = new ArrayList<>();
            array.forEach(value -> values.add(of(value)));
            values.sort(Comparator.comparing(this::isNeighbour)
                    .thenComparing(value -> value.path("id").asText())
                    .thenComparing(JsonNode::toString));
            return JsonNodeFactory.instance.arrayNode().addAll(values);
        }
        return node;
    }

    private boolean isNeighbour(JsonNode node) {
        String id = node.path("id").asText();
        String iri = id.contains(":") ? id : Namespaces.BASE + id;
        return !(iri + "#").startsWith(first + "#");
    }

    private static int rank(String name) {
        return switch (name) {
            case "id" -> 0;
            case "type" -> 1;
            default -> 2;
        };
    }
}
