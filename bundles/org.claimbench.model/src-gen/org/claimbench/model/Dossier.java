/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import java.time.OffsetDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All that the desk knows about one piece of work; one file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Dossier#getTitle <em>Title</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getMode <em>Mode</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getParties <em>Parties</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getSources <em>Sources</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getScale <em>Scale</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getEmbargo <em>Embargo</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getPolicy <em>Policy</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getComments <em>Comments</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getJournal <em>Journal</em>}</li>
 *   <li>{@link org.claimbench.model.Dossier#getPublications <em>Publications</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the desk calls this piece of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.claimbench.model.DossierPackage#getDossier_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Mode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether our own copy is checked before it is printed, or a statement after somebody made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.claimbench.model.Mode
	 * @see #setMode(Mode)
	 * @see org.claimbench.model.DossierPackage#getDossier_Mode()
	 * @model
	 * @generated
	 */
	Mode getMode();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.claimbench.model.Mode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(Mode value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts under check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Documents()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='documents'"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Parties</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The persons and organisations named in claims.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parties</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Parties()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='parties'"
	 * @generated
	 */
	EList<Party> getParties();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything that evidence of this dossier cites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Sources()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='sources'"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assertions that deserve work, in the order in which they were made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Claims()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='claims'"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale of verdicts, a copy of the desk’s template; used after publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' containment reference.
	 * @see #setScale(RatingScale)
	 * @see org.claimbench.model.DossierPackage#getDossier_Scale()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='scale'"
	 * @generated
	 */
	RatingScale getScale();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getScale <em>Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' containment reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(RatingScale value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.claimbench.model.DossierPackage#getDossier_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the work has to be done, with the zone of the desk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(OffsetDateTime)
	 * @see org.claimbench.model.DossierPackage#getDossier_Deadline()
	 * @model dataType="org.claimbench.model.OffsetDateTime"
	 * @generated
	 */
	OffsetDateTime getDeadline();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Embargo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before this moment nothing of it may be published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Embargo</em>' attribute.
	 * @see #setEmbargo(OffsetDateTime)
	 * @see org.claimbench.model.DossierPackage#getDossier_Embargo()
	 * @model dataType="org.claimbench.model.OffsetDateTime"
	 * @generated
	 */
	OffsetDateTime getEmbargo();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getEmbargo <em>Embargo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Embargo</em>' attribute.
	 * @see #getEmbargo()
	 * @generated
	 */
	void setEmbargo(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Policy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The desk’s rules, a copy of its template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policy</em>' containment reference.
	 * @see #setPolicy(Policy)
	 * @see org.claimbench.model.DossierPackage#getDossier_Policy()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='policy'"
	 * @generated
	 */
	Policy getPolicy();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Dossier#getPolicy <em>Policy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Policy</em>' containment reference.
	 * @see #getPolicy()
	 * @generated
	 */
	void setPolicy(Policy value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who concerned was asked, in the order in which they were asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Contacts()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='contacts'"
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks, in the order in which they were made; replies stand in the same list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Comments()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='comments'"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Journal</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.JournalEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened in review; entries are only added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Journal</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Journal()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='journal'"
	 * @generated
	 */
	EList<JournalEntry> getJournal();

	/**
	 * Returns the value of the '<em><b>Publications</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Publication}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What went out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publications</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDossier_Publications()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='publications'"
	 * @generated
	 */
	EList<Publication> getPublications();

} // Dossier
