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

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Journal Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One event of review. Entries are only added, never changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.JournalEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getClaim <em>Claim</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getPublication <em>Publication</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getAt <em>At</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getReason <em>Reason</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.claimbench.model.JournalEntry#getFollows <em>Follows</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getJournalEntry()
 * @model
 * @generated
 */
public interface JournalEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.JournalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.JournalKind
	 * @see #setKind(JournalKind)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_Kind()
	 * @model
	 * @generated
	 */
	JournalKind getKind();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.JournalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(JournalKind value);

	/**
	 * Returns the value of the '<em><b>Claim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claim that it is about; none means the whole dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claim</em>' reference.
	 * @see #setClaim(Claim)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_Claim()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Claim getClaim();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getClaim <em>Claim</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claim</em>' reference.
	 * @see #getClaim()
	 * @generated
	 */
	void setClaim(Claim value);

	/**
	 * Returns the value of the '<em><b>Publication</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was published or corrected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publication</em>' reference.
	 * @see #setPublication(Publication)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_Publication()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Publication getPublication();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getPublication <em>Publication</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publication</em>' reference.
	 * @see #getPublication()
	 * @generated
	 */
	void setPublication(Publication value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getBy <em>By</em>}' attribute.
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
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_At()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_Reason()
	 * @model extendedMetaData="kind='element' name='reason'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SHA-256 of exactly what was submitted, approved or published, 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.claimbench.model.JournalEntry#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The digests of the entries that this one follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' attribute list.
	 * @see org.claimbench.model.DossierPackage#getJournalEntry_Follows()
	 * @model extendedMetaData="kind='element' name='follows'"
	 * @generated
	 */
	EList<String> getFollows();

} // JournalEntry
