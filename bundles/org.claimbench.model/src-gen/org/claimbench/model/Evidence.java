/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One source’s bearing on one claim.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Evidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getStance <em>Stance</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getExcerpt <em>Excerpt</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getRendering <em>Rendering</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getOriginalLanguage <em>Original Language</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getCredibility <em>Credibility</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getSearch <em>Search</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.Evidence#getAt <em>At</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it bears on the claim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.claimbench.model.Stance
	 * @see #setStance(Stance)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Stance()
	 * @model
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.claimbench.model.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the source: page, table, minute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locator</em>' attribute.
	 * @see #setLocator(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Locator()
	 * @model
	 * @generated
	 */
	String getLocator();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getLocator <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locator</em>' attribute.
	 * @see #getLocator()
	 * @generated
	 */
	void setLocator(String value);

	/**
	 * Returns the value of the '<em><b>Excerpt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source’s own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excerpt</em>' attribute.
	 * @see #setExcerpt(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Excerpt()
	 * @model extendedMetaData="kind='element' name='excerpt'"
	 * @generated
	 */
	String getExcerpt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getExcerpt <em>Excerpt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excerpt</em>' attribute.
	 * @see #getExcerpt()
	 * @generated
	 */
	void setExcerpt(String value);

	/**
	 * Returns the value of the '<em><b>Rendering</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Rendering}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the excerpt is the source’s own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rendering</em>' attribute.
	 * @see org.claimbench.model.Rendering
	 * @see #setRendering(Rendering)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Rendering()
	 * @model
	 * @generated
	 */
	Rendering getRendering();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getRendering <em>Rendering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rendering</em>' attribute.
	 * @see org.claimbench.model.Rendering
	 * @see #getRendering()
	 * @generated
	 */
	void setRendering(Rendering value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words in their own language, where the excerpt is a translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' attribute.
	 * @see #setOriginal(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Original()
	 * @model extendedMetaData="kind='element' name='original'"
	 * @generated
	 */
	String getOriginal();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getOriginal <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' attribute.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(String value);

	/**
	 * Returns the value of the '<em><b>Original Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of the original, a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Language</em>' attribute.
	 * @see #setOriginalLanguage(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_OriginalLanguage()
	 * @model
	 * @generated
	 */
	String getOriginalLanguage();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getOriginalLanguage <em>Original Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Language</em>' attribute.
	 * @see #getOriginalLanguage()
	 * @generated
	 */
	void setOriginalLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words before the excerpt in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prefix</em>' attribute.
	 * @see #setPrefix(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Prefix()
	 * @model extendedMetaData="kind='element' name='prefix'"
	 * @generated
	 */
	String getPrefix();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getPrefix <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prefix</em>' attribute.
	 * @see #getPrefix()
	 * @generated
	 */
	void setPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words after the excerpt in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suffix</em>' attribute.
	 * @see #setSuffix(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Suffix()
	 * @model extendedMetaData="kind='element' name='suffix'"
	 * @generated
	 */
	String getSuffix();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getSuffix <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suffix</em>' attribute.
	 * @see #getSuffix()
	 * @generated
	 */
	void setSuffix(String value);

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes in which the excerpt was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' reference.
	 * @see #setSnapshot(Snapshot)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Snapshot()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Snapshot getSnapshot();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getSnapshot <em>Snapshot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' reference.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(Snapshot value);

	/**
	 * Returns the value of the '<em><b>Credibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How credible the information is, 1 (confirmed) to 6 (cannot be judged), independent of the source’s reliability; 0 while ungraded. Admiralty code, NATO AJP-2.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credibility</em>' attribute.
	 * @see #setCredibility(int)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Credibility()
	 * @model
	 * @generated
	 */
	int getCredibility();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getCredibility <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credibility</em>' attribute.
	 * @see #getCredibility()
	 * @generated
	 */
	void setCredibility(int value);

	/**
	 * Returns the value of the '<em><b>Search</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The search that this evidence is; none for evidence that was found in a source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Search</em>' containment reference.
	 * @see #setSearch(Search)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Search()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='search'"
	 * @generated
	 */
	Search getSearch();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getSearch <em>Search</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Search</em>' containment reference.
	 * @see #getSearch()
	 * @generated
	 */
	void setSearch(Search value);

	/**
	 * Returns the value of the '<em><b>Figure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known about the number that it gives for the claim; none without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figure</em>' containment reference.
	 * @see #setFigure(Figure)
	 * @see org.claimbench.model.DossierPackage#getEvidence_Figure()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='figure'"
	 * @generated
	 */
	Figure getFigure();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getFigure <em>Figure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Figure</em>' containment reference.
	 * @see #getFigure()
	 * @generated
	 */
	void setFigure(Figure value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who found it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.claimbench.model.DossierPackage#getEvidence_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.claimbench.model.DossierPackage#getEvidence_At()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Evidence#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

} // Evidence
