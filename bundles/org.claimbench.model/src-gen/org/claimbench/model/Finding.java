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

import org.claimbench.model.values.PartialDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the desk concluded about a claim: its disposition before publication, its verdict after.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Finding#getDisposition <em>Disposition</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getRating <em>Rating</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getAsOf <em>As Of</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getAt <em>At</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getSuggestedWording <em>Suggested Wording</em>}</li>
 *   <li>{@link org.claimbench.model.Finding#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Identified {
	/**
	 * Returns the value of the '<em><b>Disposition</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Disposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done with the words; before publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disposition</em>' attribute.
	 * @see org.claimbench.model.Disposition
	 * @see #setDisposition(Disposition)
	 * @see org.claimbench.model.DossierPackage#getFinding_Disposition()
	 * @model
	 * @generated
	 */
	Disposition getDisposition();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getDisposition <em>Disposition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disposition</em>' attribute.
	 * @see org.claimbench.model.Disposition
	 * @see #getDisposition()
	 * @generated
	 */
	void setDisposition(Disposition value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verdict on the dossier’s scale; after publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rating</em>' reference.
	 * @see #setRating(Rating)
	 * @see org.claimbench.model.DossierPackage#getFinding_Rating()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Rating getRating();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getRating <em>Rating</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' reference.
	 * @see #getRating()
	 * @generated
	 */
	void setRating(Rating value);

	/**
	 * Returns the value of the '<em><b>As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time for which the finding holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>As Of</em>' attribute.
	 * @see #setAsOf(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getFinding_AsOf()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getAsOf();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getAsOf <em>As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>As Of</em>' attribute.
	 * @see #getAsOf()
	 * @generated
	 */
	void setAsOf(PartialDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reached it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.claimbench.model.DossierPackage#getFinding_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getBy <em>By</em>}' attribute.
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
	 * When it was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.claimbench.model.DossierPackage#getFinding_At()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in Markdown (CommonMark).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.claimbench.model.DossierPackage#getFinding_Rationale()
	 * @model extendedMetaData="kind='element' name='rationale'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Suggested Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words to print instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggested Wording</em>' attribute.
	 * @see #setSuggestedWording(String)
	 * @see org.claimbench.model.DossierPackage#getFinding_SuggestedWording()
	 * @model extendedMetaData="kind='element' name='suggestedWording'"
	 * @generated
	 */
	String getSuggestedWording();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Finding#getSuggestedWording <em>Suggested Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Suggested Wording</em>' attribute.
	 * @see #getSuggestedWording()
	 * @generated
	 */
	void setSuggestedWording(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The evidence on which it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getFinding_Evidence()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when a disposition or a rating was chosen.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean decided();

} // Finding
