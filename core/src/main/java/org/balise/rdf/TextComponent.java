package org.balise.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.balise.model.Tagged;
import org.balise.model.Text;

/**
 * A text, which is empty when no source gives it.
 *
 * @param property the property of its literals
 */
record TextComponent(Node property) implements ComponentCodec {

    @Override
    public Text read(SubjectReading reading) {
        List<Node> values = reading.statements().take(property);
        if (values.isEmpty()) {
            return Text.none();
        }
        List<Tagged> all = new ArrayList<>(values.size());
        for (Node value : values) {
            Optional<Tagged> tagged = Literals.tagged(value);
            tagged.ifPresent(all::add);
            if (tagged.isEmpty()) {
                reading.statements().giveBack(property, value);
            }
        }
        return reading.graph().text(all);
    }

    @Override
    public void write(Object component, Node subject, Graph target) {
        ((Text) component).all().forEach(text -> target.add(subject, property, Literals.node(text)));
    }

    @Override
    public Set<Node> properties() {
        return Set.of(property);
    }
}
