/**
 * Copyright (c) 2026 Claimbench contributors
 * 
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.claimbench.model.impl;

import java.time.Instant;

import org.claimbench.model.DossierPackage;
import org.claimbench.model.Evidence;
import org.claimbench.model.Figure;
import org.claimbench.model.Rendering;
import org.claimbench.model.Search;
import org.claimbench.model.Snapshot;
import org.claimbench.model.Source;
import org.claimbench.model.Stance;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getStance <em>Stance</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getLocator <em>Locator</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getExcerpt <em>Excerpt</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getRendering <em>Rendering</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getOriginalLanguage <em>Original Language</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getPrefix <em>Prefix</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getSuffix <em>Suffix</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getCredibility <em>Credibility</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getSearch <em>Search</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getFigure <em>Figure</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.claimbench.model.impl.EvidenceImpl#getAt <em>At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends IdentifiedImpl implements Evidence {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected static final Stance STANCE_EDEFAULT = Stance.CONTEXT;

	/**
	 * The cached value of the '{@link #getStance() <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStance()
	 * @generated
	 * @ordered
	 */
	protected Stance stance = STANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocator() <em>Locator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocator()
	 * @generated
	 * @ordered
	 */
	protected String locator = LOCATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getExcerpt() <em>Excerpt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcerpt()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCERPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExcerpt() <em>Excerpt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcerpt()
	 * @generated
	 * @ordered
	 */
	protected String excerpt = EXCERPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRendering() <em>Rendering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRendering()
	 * @generated
	 * @ordered
	 */
	protected static final Rendering RENDERING_EDEFAULT = Rendering.VERBATIM;

	/**
	 * The cached value of the '{@link #getRendering() <em>Rendering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRendering()
	 * @generated
	 * @ordered
	 */
	protected Rendering rendering = RENDERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected String original = ORIGINAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginalLanguage() <em>Original Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGINAL_LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOriginalLanguage() <em>Original Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginalLanguage()
	 * @generated
	 * @ordered
	 */
	protected String originalLanguage = ORIGINAL_LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected static final String PREFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrefix() <em>Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefix()
	 * @generated
	 * @ordered
	 */
	protected String prefix = PREFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuffix() <em>Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffix()
	 * @generated
	 * @ordered
	 */
	protected String suffix = SUFFIX_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected Snapshot snapshot;

	/**
	 * The default value of the '{@link #getCredibility() <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected static final int CREDIBILITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCredibility() <em>Credibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCredibility()
	 * @generated
	 * @ordered
	 */
	protected int credibility = CREDIBILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSearch() <em>Search</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSearch()
	 * @generated
	 * @ordered
	 */
	protected Search search;

	/**
	 * The cached value of the '{@link #getFigure() <em>Figure</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFigure()
	 * @generated
	 * @ordered
	 */
	protected Figure figure;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stance getStance() {
		return stance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStance(Stance newStance) {
		Stance oldStance = stance;
		stance = newStance == null ? STANCE_EDEFAULT : newStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__STANCE, oldStance, stance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocator() {
		return locator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocator(String newLocator) {
		String oldLocator = locator;
		locator = newLocator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__LOCATOR, oldLocator, locator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExcerpt() {
		return excerpt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcerpt(String newExcerpt) {
		String oldExcerpt = excerpt;
		excerpt = newExcerpt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__EXCERPT, oldExcerpt, excerpt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rendering getRendering() {
		return rendering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRendering(Rendering newRendering) {
		Rendering oldRendering = rendering;
		rendering = newRendering == null ? RENDERING_EDEFAULT : newRendering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__RENDERING, oldRendering, rendering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(String newOriginal) {
		String oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOriginalLanguage() {
		return originalLanguage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginalLanguage(String newOriginalLanguage) {
		String oldOriginalLanguage = originalLanguage;
		originalLanguage = newOriginalLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__ORIGINAL_LANGUAGE, oldOriginalLanguage, originalLanguage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrefix() {
		return prefix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrefix(String newPrefix) {
		String oldPrefix = prefix;
		prefix = newPrefix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__PREFIX, oldPrefix, prefix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuffix() {
		return suffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuffix(String newSuffix) {
		String oldSuffix = suffix;
		suffix = newSuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__SUFFIX, oldSuffix, suffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Snapshot getSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshot(Snapshot newSnapshot) {
		Snapshot oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__SNAPSHOT, oldSnapshot, snapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCredibility() {
		return credibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCredibility(int newCredibility) {
		int oldCredibility = credibility;
		credibility = newCredibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__CREDIBILITY, oldCredibility, credibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Search getSearch() {
		return search;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSearch(Search newSearch, NotificationChain msgs) {
		Search oldSearch = search;
		search = newSearch;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__SEARCH, oldSearch, newSearch);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSearch(Search newSearch) {
		if (newSearch != search) {
			NotificationChain msgs = null;
			if (search != null)
				msgs = ((InternalEObject)search).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE__SEARCH, null, msgs);
			if (newSearch != null)
				msgs = ((InternalEObject)newSearch).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE__SEARCH, null, msgs);
			msgs = basicSetSearch(newSearch, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__SEARCH, newSearch, newSearch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure getFigure() {
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFigure(Figure newFigure, NotificationChain msgs) {
		Figure oldFigure = figure;
		figure = newFigure;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__FIGURE, oldFigure, newFigure);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFigure(Figure newFigure) {
		if (newFigure != figure) {
			NotificationChain msgs = null;
			if (figure != null)
				msgs = ((InternalEObject)figure).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE__FIGURE, null, msgs);
			if (newFigure != null)
				msgs = ((InternalEObject)newFigure).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - DossierPackage.EVIDENCE__FIGURE, null, msgs);
			msgs = basicSetFigure(newFigure, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__FIGURE, newFigure, newFigure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.EVIDENCE__SEARCH:
				return basicSetSearch(null, msgs);
			case DossierPackage.EVIDENCE__FIGURE:
				return basicSetFigure(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.EVIDENCE__SOURCE:
				return getSource();
			case DossierPackage.EVIDENCE__STANCE:
				return getStance();
			case DossierPackage.EVIDENCE__LOCATOR:
				return getLocator();
			case DossierPackage.EVIDENCE__EXCERPT:
				return getExcerpt();
			case DossierPackage.EVIDENCE__RENDERING:
				return getRendering();
			case DossierPackage.EVIDENCE__ORIGINAL:
				return getOriginal();
			case DossierPackage.EVIDENCE__ORIGINAL_LANGUAGE:
				return getOriginalLanguage();
			case DossierPackage.EVIDENCE__PREFIX:
				return getPrefix();
			case DossierPackage.EVIDENCE__SUFFIX:
				return getSuffix();
			case DossierPackage.EVIDENCE__SNAPSHOT:
				return getSnapshot();
			case DossierPackage.EVIDENCE__CREDIBILITY:
				return getCredibility();
			case DossierPackage.EVIDENCE__SEARCH:
				return getSearch();
			case DossierPackage.EVIDENCE__FIGURE:
				return getFigure();
			case DossierPackage.EVIDENCE__BY:
				return getBy();
			case DossierPackage.EVIDENCE__AT:
				return getAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.EVIDENCE__SOURCE:
				setSource((Source)newValue);
				return;
			case DossierPackage.EVIDENCE__STANCE:
				setStance((Stance)newValue);
				return;
			case DossierPackage.EVIDENCE__LOCATOR:
				setLocator((String)newValue);
				return;
			case DossierPackage.EVIDENCE__EXCERPT:
				setExcerpt((String)newValue);
				return;
			case DossierPackage.EVIDENCE__RENDERING:
				setRendering((Rendering)newValue);
				return;
			case DossierPackage.EVIDENCE__ORIGINAL:
				setOriginal((String)newValue);
				return;
			case DossierPackage.EVIDENCE__ORIGINAL_LANGUAGE:
				setOriginalLanguage((String)newValue);
				return;
			case DossierPackage.EVIDENCE__PREFIX:
				setPrefix((String)newValue);
				return;
			case DossierPackage.EVIDENCE__SUFFIX:
				setSuffix((String)newValue);
				return;
			case DossierPackage.EVIDENCE__SNAPSHOT:
				setSnapshot((Snapshot)newValue);
				return;
			case DossierPackage.EVIDENCE__CREDIBILITY:
				setCredibility((Integer)newValue);
				return;
			case DossierPackage.EVIDENCE__SEARCH:
				setSearch((Search)newValue);
				return;
			case DossierPackage.EVIDENCE__FIGURE:
				setFigure((Figure)newValue);
				return;
			case DossierPackage.EVIDENCE__BY:
				setBy((String)newValue);
				return;
			case DossierPackage.EVIDENCE__AT:
				setAt((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.EVIDENCE__SOURCE:
				setSource((Source)null);
				return;
			case DossierPackage.EVIDENCE__STANCE:
				setStance(STANCE_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__LOCATOR:
				setLocator(LOCATOR_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__EXCERPT:
				setExcerpt(EXCERPT_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__RENDERING:
				setRendering(RENDERING_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__ORIGINAL:
				setOriginal(ORIGINAL_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__ORIGINAL_LANGUAGE:
				setOriginalLanguage(ORIGINAL_LANGUAGE_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__PREFIX:
				setPrefix(PREFIX_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__SUFFIX:
				setSuffix(SUFFIX_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__SNAPSHOT:
				setSnapshot((Snapshot)null);
				return;
			case DossierPackage.EVIDENCE__CREDIBILITY:
				setCredibility(CREDIBILITY_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__SEARCH:
				setSearch((Search)null);
				return;
			case DossierPackage.EVIDENCE__FIGURE:
				setFigure((Figure)null);
				return;
			case DossierPackage.EVIDENCE__BY:
				setBy(BY_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__AT:
				setAt(AT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.EVIDENCE__SOURCE:
				return source != null;
			case DossierPackage.EVIDENCE__STANCE:
				return stance != STANCE_EDEFAULT;
			case DossierPackage.EVIDENCE__LOCATOR:
				return LOCATOR_EDEFAULT == null ? locator != null : !LOCATOR_EDEFAULT.equals(locator);
			case DossierPackage.EVIDENCE__EXCERPT:
				return EXCERPT_EDEFAULT == null ? excerpt != null : !EXCERPT_EDEFAULT.equals(excerpt);
			case DossierPackage.EVIDENCE__RENDERING:
				return rendering != RENDERING_EDEFAULT;
			case DossierPackage.EVIDENCE__ORIGINAL:
				return ORIGINAL_EDEFAULT == null ? original != null : !ORIGINAL_EDEFAULT.equals(original);
			case DossierPackage.EVIDENCE__ORIGINAL_LANGUAGE:
				return ORIGINAL_LANGUAGE_EDEFAULT == null ? originalLanguage != null : !ORIGINAL_LANGUAGE_EDEFAULT.equals(originalLanguage);
			case DossierPackage.EVIDENCE__PREFIX:
				return PREFIX_EDEFAULT == null ? prefix != null : !PREFIX_EDEFAULT.equals(prefix);
			case DossierPackage.EVIDENCE__SUFFIX:
				return SUFFIX_EDEFAULT == null ? suffix != null : !SUFFIX_EDEFAULT.equals(suffix);
			case DossierPackage.EVIDENCE__SNAPSHOT:
				return snapshot != null;
			case DossierPackage.EVIDENCE__CREDIBILITY:
				return credibility != CREDIBILITY_EDEFAULT;
			case DossierPackage.EVIDENCE__SEARCH:
				return search != null;
			case DossierPackage.EVIDENCE__FIGURE:
				return figure != null;
			case DossierPackage.EVIDENCE__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case DossierPackage.EVIDENCE__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (stance: ");
		result.append(stance);
		result.append(", locator: ");
		result.append(locator);
		result.append(", excerpt: ");
		result.append(excerpt);
		result.append(", rendering: ");
		result.append(rendering);
		result.append(", original: ");
		result.append(original);
		result.append(", originalLanguage: ");
		result.append(originalLanguage);
		result.append(", prefix: ");
		result.append(prefix);
		result.append(", suffix: ");
		result.append(suffix);
		result.append(", credibility: ");
		result.append(credibility);
		result.append(", by: ");
		result.append(by);
		result.append(", at: ");
		result.append(at);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl
