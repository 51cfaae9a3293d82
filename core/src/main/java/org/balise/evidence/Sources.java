package org.balise.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.balise.model.PartialDate;
import org.balise.problem.Problem;
import org.balise.problem.SourceException;
import org.balise.rdf.LocatedQuad;

/** The source documents of a folder, each checked against its record in the data. */
final class Sources {

    private final Map<String, SourceRecord> records;
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Path folder;
    private final Consumer<Problem> problems;

    private Sources(Map<String, SourceRecord> records, Path folder, Consumer<Problem> problems) {
        this.records = records;
        this.folder = folder;
        this.problems = problems;
    }

    static Sources open(Iterable<LocatedQuad> quads, Path folder, Consumer<Problem> problems) {
        Sources sources = new Sources(SourceRecord.in(quads), folder, problems);
        sources.records.forEach(sources::read);
        return sources;
    }

    /** Whether the data has a record of a source. */
    boolean isKnown(String source) {
        return records.containsKey(source);
    }

    /** The text of a source, if it could be read. */
    Optional<SourceText> text(String source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** The text of a passage, if its source could be read and holds it. */
    Optional<String> find(Passage passage) {
        return text(passage.source())
                .filter(text -> text.contains(passage.range()))
                .map(text -> text.text(passage.range()));
    }

    private void read(String source, SourceRecord record) {
        Optional<String> fileName = record.value(SourceRecord.FILE_NAME);
        if (fileName.isEmpty()) {
            report(record, SourceRecord.FILE_NAME, "the source record states no bal:fileName");
            return;
        }
        Path file = folder.resolve(fileName.get());
        if (!file.normalize().startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            report(record, SourceRecord.FILE_NAME, "no file " + fileName.get() + " in " + folder);
            return;
        }
        try {
            SourceText text = SourceText.read(file);
            compare(record, SourceRecord.SHA_256, text.sha256(), fileName.get());
            compare(record, SourceRecord.CHARACTER_COUNT, Integer.toString(text.length()), fileName.get());
            checkDate(record, text);
            texts.put(source, text);
        } catch (SourceException e) {
            report(record, SourceRecord.FILE_NAME, String.valueOf(e.getMessage()));
        }
    }

    private void compare(SourceRecord record, String property, String actual, String fileName) {
        String stated = record.value(property).orElse("nothing");
        if (!stated.equals(actual)) {
            String name = property.substring(property.lastIndexOf('/') + 1);
            report(record, property, "bal:" + name + " states " + stated + ", the file " + fileName + " has " + actual);
        }
    }

    private void checkDate(SourceRecord record, SourceText text) {
        String modified = record.value(SourceRecord.MODIFIED).orElse("");
        if (PartialDate.isPartialDate(modified)
                && !TokenRules.DATE.isCarried(modified, PassageText.of(text.toString()))) {
            report(record, SourceRecord.MODIFIED, "the date " + modified + " does not stand in the source");
        }
    }

    private void report(SourceRecord record, String property, String message) {
        problems.accept(new Problem(record.where(property), message));
    }
}
