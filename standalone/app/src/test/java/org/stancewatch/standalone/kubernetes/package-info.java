/**
 * The manifests of {@code docs/kubernetes} against Kubernetes' own schema and against the services
 * they run. No cluster is needed: the models of the Kubernetes client carry the schema.
 */
package org.stancewatch.standalone.kubernetes;
