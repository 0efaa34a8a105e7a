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
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text under check, usually one article.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Document#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getByline <em>Byline</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getUrl <em>Url</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getPublished <em>Published</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.claimbench.model.Document#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Identified {
	/**
	 * Returns the value of the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The headline, empty where the text has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headline</em>' attribute.
	 * @see #setHeadline(String)
	 * @see org.claimbench.model.DossierPackage#getDocument_Headline()
	 * @model
	 * @generated
	 */
	String getHeadline();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Document#getHeadline <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headline</em>' attribute.
	 * @see #getHeadline()
	 * @generated
	 */
	void setHeadline(String value);

	/**
	 * Returns the value of the '<em><b>Byline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed the text, as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byline</em>' attribute.
	 * @see #setByline(String)
	 * @see org.claimbench.model.DossierPackage#getDocument_Byline()
	 * @model
	 * @generated
	 */
	String getByline();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Document#getByline <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byline</em>' attribute.
	 * @see #getByline()
	 * @generated
	 */
	void setByline(String value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was or will be published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' attribute.
	 * @see #setOutlet(String)
	 * @see org.claimbench.model.DossierPackage#getDocument_Outlet()
	 * @model
	 * @generated
	 */
	String getOutlet();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Document#getOutlet <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' attribute.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of the published text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.claimbench.model.DossierPackage#getDocument_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Document#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47 tag of the text’s language, for example en-US.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.claimbench.model.DossierPackage#getDocument_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Document#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The publication instant with its zone offset; relative dates such as “Tuesday” hang on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(OffsetDateTime)
	 * @see org.claimbench.model.DossierPackage#getDocument_Published()
	 * @model dataType="org.claimbench.model.OffsetDateTime"
	 * @generated
	 */
	OffsetDateTime getPublished();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Document#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The states of the text, oldest first; the last is the current one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDocument_Revisions()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='revisions'"
	 * @generated
	 */
	EList<Revision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.claimbench.model.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The details that were found in it, with what became of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.claimbench.model.DossierPackage#getDocument_Items()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='items'"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newest revision, or null while there is none.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Revision currentRevision();

} // Document
