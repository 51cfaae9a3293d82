package org.balise.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which RDF class the entities of a record, or of an interface of records, belong to. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Denotes {

    /**
     * The class.
     *
     * @return its IRI
     */
    String value();

    /**
     * Classes above it, which go without saying.
     *
     * @return their IRIs
     */
    String[] within() default {};

    /**
     * Classes below it that have no record of their own.
     *
     * @return their IRIs
     */
    String[] including() default {};
}
