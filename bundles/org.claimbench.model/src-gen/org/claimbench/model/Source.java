/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model;

import org.claimbench.model.values.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something or someone that can be cited.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.Source#getTitle <em>Title</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getUrl <em>Url</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getPublished <em>Published</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getDataAsOf <em>Data As Of</em>}</li>
 *   <li>{@link org.claimbench.model.Source#isPrimary <em>Primary</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.claimbench.model.Source#getDerivedFrom <em>Derived From</em>}</li>
 * </ul>
 *
 * @see org.claimbench.model.DossierPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.claimbench.model.DossierPackage#getSource_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issued it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.claimbench.model.DossierPackage#getSource_Publisher()
	 * @model
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it can be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.claimbench.model.DossierPackage#getSource_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getSource_Published()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getPublished();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Data As Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that its data describe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data As Of</em>' attribute.
	 * @see #setDataAsOf(PartialDate)
	 * @see org.claimbench.model.DossierPackage#getSource_DataAsOf()
	 * @model dataType="org.claimbench.model.PartialDate"
	 * @generated
	 */
	PartialDate getDataAsOf();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getDataAsOf <em>Data As Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data As Of</em>' attribute.
	 * @see #getDataAsOf()
	 * @generated
	 */
	void setDataAsOf(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Primary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for an original record, false for a report about one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Primary</em>' attribute.
	 * @see #setPrimary(boolean)
	 * @see org.claimbench.model.DossierPackage#getSource_Primary()
	 * @model
	 * @generated
	 */
	boolean isPrimary();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#isPrimary <em>Primary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary</em>' attribute.
	 * @see #isPrimary()
	 * @generated
	 */
	void setPrimary(boolean value);

	/**
	 * Returns the value of the '<em><b>Reliability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.claimbench.model.Reliability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source’s grade in the Admiralty code (NATO AJP-2.1), A to F.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reliability</em>' attribute.
	 * @see org.claimbench.model.Reliability
	 * @see #setReliability(Reliability)
	 * @see org.claimbench.model.DossierPackage#getSource_Reliability()
	 * @model
	 * @generated
	 */
	Reliability getReliability();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getReliability <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability</em>' attribute.
	 * @see org.claimbench.model.Reliability
	 * @see #getReliability()
	 * @generated
	 */
	void setReliability(Reliability value);

	/**
	 * Returns the value of the '<em><b>Derived From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source from which it took what it says; independence counts origins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Derived From</em>' reference.
	 * @see #setDerivedFrom(Source)
	 * @see org.claimbench.model.DossierPackage#getSource_DerivedFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getDerivedFrom();

	/**
	 * Sets the value of the '{@link org.claimbench.model.Source#getDerivedFrom <em>Derived From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Derived From</em>' reference.
	 * @see #getDerivedFrom()
	 * @generated
	 */
	void setDerivedFrom(Source value);

} // Source
