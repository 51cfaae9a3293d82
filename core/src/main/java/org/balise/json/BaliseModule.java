package org.balise.json;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.balise.model.AbsenceReason;
import org.balise.model.CalendarDuration;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.PartialDate;
import org.balise.model.Participant;
import org.balise.model.Stated;
import org.balise.model.Text;
import org.balise.model.Value;

/**
 * Teaches Jackson the records of the catalogue: {@code JsonMapper.builder().addModule(new BaliseModule()).build()}. Found by
 * {@code findAndAddModules()} too. What it writes, it reads back as an equal record.
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>type</th><th>JSON</th></tr>
 * <tr><td>{@link Id}</td><td>{@code "https://w3id.org/balise/id/program/sarahs-place"}</td></tr>
 * <tr><td>{@link Text}</td><td>{@code {"value": "Foyer", "language": "fr", "fallback": false, "all": [{"language": "en",
 * "value": "Home"}, ...]}}; {@code "chain"} beside if it is not this module's</td></tr>
 * <tr><td>{@link Stated}</td><td>{@code {"state": "known", "value": ..., "others": [...]}}, {@code {"state":
 * "notAvailable"}} (or {@code notApplicable}, {@code limitedInformation}), {@code {"state": "silent"}}</td></tr>
 * <tr><td>{@link PartialDate}</td><td>{@code "2022-23"}</td></tr>
 * <tr><td>{@link CalendarDuration}</td><td>{@code "P2Y"}</td></tr>
 * <tr><td>{@link LanguageChain}</td><td>{@code ["fr-CA", "en"]}</td></tr>
 * <tr><td>records of entities</td><td>their components, and the record's name in {@code "type"}</td></tr>
 * </table>
 *
 * <p>With the inclusion {@code NON_EMPTY} silence, texts that no source gives and empty lists are left out, and read back as
 * what they were. Of abstract types, {@link Participant} and those below it can be read. Does not change how a mapper treats
 * other types.
 */
public final class BaliseModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Texts are read by {@link LanguageChain#DEFAULT} unless they say otherwise. */
    public BaliseModule() {
        this(LanguageChain.DEFAULT);
    }

    /**
     * A module for a reader.
     *
     * @param chain the languages by which texts are read unless they say otherwise
     */
    public BaliseModule(LanguageChain chain) {
        addText(chain);
        addStrings();
        addSerializer(new StatedSerializer());
        addDeserializer(Stated.class, new StatedDeserializer(days()));
        setMixInAnnotation(Value.class, ValueMixIn.class);
        setMixInAnnotation(Entity.class, EntityMixIn.class);
        subclasses(Participant.class).forEach(this::registerSubtypes);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new RecordIntrospector());
    }

    /** Reads days as ISO 8601, whether or not the mapper knows such dates otherwise. */
    static JsonDeserializer<LocalDate> days() {
        return new StringFormDeserializer<>(LocalDate.class, LocalDate::parse);
    }

    private void addText(LanguageChain chain) {
        addSerializer(new TextSerializer(chain));
        addDeserializer(Text.class, new TextDeserializer(chain));
        setMixInAnnotation(LanguageChain.class, LanguageChainMixIn.class);
    }

    private void addStrings() {
        addSerializer(new StringFormSerializer<Id<?>>(Id.class, id -> id.iri()));
        addDeserializer(Id.class, new StringFormDeserializer<>(Id.class, Id::of));
        addSerializer(new StringFormSerializer<>(PartialDate.class, PartialDate::toString));
        addDeserializer(PartialDate.class, new StringFormDeserializer<>(PartialDate.class, PartialDate::parse));
        addSerializer(new StringFormSerializer<>(CalendarDuration.class, CalendarDuration::toString));
        addDeserializer(
                CalendarDuration.class, new StringFormDeserializer<>(CalendarDuration.class, CalendarDuration::parse));
        addSerializer(new StringFormSerializer<>(AbsenceReason.class, StateNames::of));
        addDeserializer(AbsenceReason.class, new StringFormDeserializer<>(AbsenceReason.class, StateNames::parse));
    }

    private static Stream<Class<?>> subclasses(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(BaliseModule::subclasses);
    }
}
