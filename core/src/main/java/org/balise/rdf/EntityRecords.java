package org.balise.rdf;

import java.util.List;
import org.balise.model.Aim;
import org.balise.model.Campaign;
import org.balise.model.Capacity;
import org.balise.model.Clientele;
import org.balise.model.Concept;
import org.balise.model.ConceptScheme;
import org.balise.model.ContactPoint;
import org.balise.model.Dataset;
import org.balise.model.Discrepancy;
import org.balise.model.EditorialActivity;
import org.balise.model.Entity;
import org.balise.model.Evaluation;
import org.balise.model.FundingAward;
import org.balise.model.GeneralInitiative;
import org.balise.model.LegalMeasure;
import org.balise.model.Milestone;
import org.balise.model.Network;
import org.balise.model.Organization;
import org.balise.model.Participation;
import org.balise.model.Passage;
import org.balise.model.Person;
import org.balise.model.Phase;
import org.balise.model.Place;
import org.balise.model.Post;
import org.balise.model.PostalAddress;
import org.balise.model.Program;
import org.balise.model.Publication;
import org.balise.model.Registry;
import org.balise.model.RegistryRating;
import org.balise.model.Service;
import org.balise.model.Source;
import org.balise.model.Statistic;
import org.balise.model.Strategy;
import org.balise.model.TaskForce;

/** The records of the library. Of something that fits several, none within another, the first is taken. */
final class EntityRecords {

    private static final List<Class<? extends Entity>> TYPES = List.of(
            Program.class,
            Strategy.class,
            Campaign.class,
            Network.class,
            TaskForce.class,
            LegalMeasure.class,
            GeneralInitiative.class,
            Organization.class,
            Post.class,
            Person.class,
            Place.class,
            FundingAward.class,
            Participation.class,
            Clientele.class,
            Service.class,
            Phase.class,
            Aim.class,
            Capacity.class,
            Statistic.class,
            Evaluation.class,
            Registry.class,
            RegistryRating.class,
            Milestone.class,
            Publication.class,
            Source.class,
            Passage.class,
            Discrepancy.class,
            EditorialActivity.class,
            ContactPoint.class,
            PostalAddress.class,
            Concept.class,
            ConceptScheme.class,
            Dataset.class);

    private EntityRecords() {}

    static List<Class<? extends Entity>> types() {
        return TYPES;
    }

    static List<RecordCodec> all() {
        return Holder.CODECS;
    }

    /** Made when first asked for. */
    private static final class Holder {
        private static final List<RecordCodec> CODECS =
                TYPES.stream().map(RecordCodec::of).toList();
    }
}
