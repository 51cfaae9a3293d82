package org.balise.query;

import org.balise.model.Entity;

/**
 * All that an evaluator has to know of a query.
 *
 * @param kind which entities
 * @param criteria what is asked of them
 * @param order in which order they come
 * @param scope whose statements count, and in which languages they are read
 * @param <E> the class of the entities
 */
public record Request<E extends Entity>(
        Kind<E> kind, Criteria<? super E> criteria, Order<? super E> order, Scope scope) {}
