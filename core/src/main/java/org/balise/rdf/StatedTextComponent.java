package org.balise.rdf;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.balise.model.Stated;
import org.balise.model.Text;

/**
 * A text that a source may say it does not give.
 *
 * @param text the text without that answer
 */
record StatedTextComponent(TextComponent text) implements ComponentCodec {

    StatedTextComponent(Node property) {
        this(new TextComponent(property));
    }

    @Override
    public Stated<Text> read(SubjectReading reading) {
        Text value = text.read(reading);
        return value.isEmpty() ? StatedComponent.absent(text.property(), reading) : Stated.known(value);
    }

    @Override
    public void write(Object component, Node subject, Graph target) {
        Stated<?> stated = (Stated<?>) component;
        StatedComponent.writeAbsence(stated, text.property(), subject, target);
        stated.values().forEach(value -> text.write(value, subject, target));
    }

    @Override
    public Set<Node> properties() {
        return text.properties();
    }
}
