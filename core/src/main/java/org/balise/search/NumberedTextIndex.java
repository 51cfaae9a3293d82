package org.balise.search;

import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of jena-text in memory, each of whose documents is one text and tells its number. */
final class NumberedTextIndex extends TextIndexLucene {

    NumberedTextIndex() {
        super(new ByteBuffersDirectory(), config());
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        document.add(new NumericDocValuesField(TextFields.NUMBER, ((NumberedText) entity).number()));
        return document;
    }

    /** Analyzers of our own, passed in: the engine's registry of analyzers for languages is shared by the whole process. */
    private static TextIndexConfig config() {
        TextIndexConfig config =
                new TextIndexConfig(new EntityDefinition(TextFields.SUBJECT, WordForm.WRITTEN.field()));
        config.setAnalyzer(new WordAnalyzer());
        config.setQueryAnalyzer(config.getAnalyzer());
        return config;
    }
}
