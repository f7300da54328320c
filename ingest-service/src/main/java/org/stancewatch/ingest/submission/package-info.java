/**
 * What senders write and what becomes of it.
 *
 * <p>A {@link org.stancewatch.ingest.submission.Submission} is the sender's own words. {@link
 * org.stancewatch.ingest.submission.Admission} makes a document of it or says which field is wrong;
 * it is a pure function of the submission and the time it came.
 */
package org.stancewatch.ingest.submission;
