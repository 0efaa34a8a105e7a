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
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What went out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Publication#getKind <em>Kind</em>}</li>
 *   <li>{@link org.claimbench.model.Publication#getAt <em>At</em>}</li>
 *   <li>{@link org.claimbench.model.Publication#getUrl <em>Url</em>}</li>
 *   <li>{@link org.claimbench.model.Publication#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.claimbench.model.Publication#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.claimbench.model.Publication#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getPublication()
 * @model
 * @generated
 */
public interface Publication extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.PublicationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.PublicationKind
	 * @see #setKind(PublicationKind)
	 * @see org.claimbench.model.DossierPackage#getPublication_Kind()
	 * @model
	 * @generated
	 */
	PublicationKind getKind();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Publication#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.claimbench.model.PublicationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PublicationKind value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.claimbench.model.DossierPackage#getPublication_At()
	 * @model dataType="org.claimbench.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Publication#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.claimbench.model.DossierPackage#getPublication_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Publication#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' reference list.
	 * The list contents are of type {@link org.claimbench.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which claims it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' reference list.
	 * @see org.claimbench.model.DossierPackage#getPublication_Claims()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The SHA-256 of what went out, 64 hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.claimbench.model.DossierPackage#getPublication_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Publication#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was put right later, the oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getPublication_Corrections()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='corrections'"
	 * @generated
	 */
	EList<Correction> getCorrections();

} // Publication
