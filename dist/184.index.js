export const id = 184;
export const ids = [184];
export const modules = {

/***/ 12184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForge: () => (/* binding */ openForge)
});

// EXTERNAL MODULE: ./build/src/ports.js
var ports = __webpack_require__(77709);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
;// CONCATENATED MODULE: ./build/src/adapters/forge/client.js


/** Sent, and no answer came: it may or may not have happened. */
class Ambiguous extends Error {
    name = 'Ambiguous';
}
const tries = 4;
const longestWait = 60_000;
const timeLimit = 30_000;
const openClient = ({ apiUrl, token, clock, log }) => {
    if (token === '')
        throw new ports/* UserError */.y('no token was given: pass token: ${{ github.token }}');
    const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl, log: silent });
    const send = async (method, route, body) => {
        try {
            const answer = await octokit.request(`${method} ${route}`, {
                ...body,
                request: { signal: AbortSignal.timeout(timeLimit) },
            });
            return { status: answer.status, data: answer.data, headers: answer.headers };
        }
        catch (error) {
            return answerOf(error) ?? (error instanceof Error ? error : new Error(String(error)));
        }
    };
    return async (method, route, body, again = method !== 'POST') => {
        for (let attempt = 1;; attempt += 1) {
            const answer = await send(method, route, body);
            if (answer instanceof Error) {
                if (!again)
                    throw new Ambiguous(answer.message, { cause: answer });
                if (attempt >= tries)
                    throw new ports/* UserError */.y(`${apiUrl} does not answer (${reasonOf(answer)}): the forge or the network is down. Run this again later`);
            }
            else if (isLimited(answer)) {
                const wait = waitFor(answer, clock.now());
                if (attempt >= tries || wait > longestWait)
                    throw new ports/* UserError */.y(`the forge limits requests and asks to wait ${Math.ceil(wait / 1000)} s: run this again later`);
                log(`the forge limits requests: waiting ${Math.ceil(wait / 1000)} s`);
                await clock.sleep(wait);
                continue;
            }
            else if (answer.status >= 500) {
                if (!again)
                    throw new Ambiguous(`the forge answered ${answer.status}`);
                if (attempt >= tries)
                    throw new ports/* UserError */.y(`the forge answers ${answer.status} to ${method} ${route}: it is in trouble. Run this again later`);
            }
            else if (answer.status === 401) {
                throw new ports/* UserError */.y('the forge refuses the token (401): it is wrong or expired. Pass token: ${{ github.token }}');
            }
            else {
                return answer;
            }
            await clock.sleep(1000 * 2 ** (attempt - 1));
        }
    };
};
const nothing = () => undefined;
/** Octokit warns to the console, where a workflow command could come from the forge. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const answerOf = (error) => {
    if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error))
        return undefined;
    const { response } = error;
    return response === undefined
        ? undefined
        : { status: response.status, data: response.data, headers: response.headers };
};
const messageOf = ({ data }) => typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
const isLimited = (answer) => answer.status === 429 ||
    (answer.status === 403 &&
        (answer.headers['retry-after'] !== undefined ||
            answer.headers['x-ratelimit-remaining'] === '0' ||
            /rate limit|abuse/i.test(messageOf(answer))));
/** Milliseconds: as told, else a minute, as GitHub asks for secondary limits. */
const waitFor = ({ headers }, now) => {
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
        ? Math.max(1000, reset * 1000 - now)
        : 60_000;
};
const reasonOf = (error) => {
    const cause = error.cause instanceof Error ? error.cause : error;
    return cause.message.split('\n')[0] ?? 'no reason given';
};
/** What a refused write means, in words; undefined where it is no refusal. */
const refusalOf = (answer, needs) => answer.status === 403
    ? `the token may not write here (${messageOf(answer) || '403'}); it needs ${needs}. Pull requests from forks and Dependabot never have that`
    : undefined;
const unexpected = (answer, what, needs) => {
    if (answer.status === 404)
        return new ports/* UserError */.y(`${what}: not found (404). The repository or pull request is not visible to this token, or the job lacks ${needs}`);
    if (answer.status === 422)
        return new ports/* UserError */.y(`${what}: refused as invalid (422): ${messageOf(answer).slice(0, 200)}`);
    return new ports/* UserError */.y(`${what}: the forge answered ${answer.status}${messageOf(answer) === '' ? '' : `: ${messageOf(answer).slice(0, 200)}`}`);
};

;// CONCATENATED MODULE: ./build/src/adapters/forge/deployment.js


const needs = 'deployments: write';
/**
 * A deployment and its one status. The forge checks and merges nothing on its own: what was to be checked has been, and the
 * nodes are done. https://docs.github.com/rest/deployments/deployments#create-a-deployment
 */
const recordDeployment = async ({ sha, environment, state, description, url }, request, repository) => {
    const made = await once(request, `/repos/${repository}/deployments`, {
        ref: sha,
        task: 'apply',
        environment,
        description,
        auto_merge: false,
        required_contexts: [],
    });
    const refusal = refusalOf(made, needs);
    if (refusal !== undefined)
        return { status: 'read-only', reason: refusal };
    const id = idOf(made.data);
    if (made.status !== 201 || id === undefined)
        throw unexpected(made, 'the deployment record', needs);
    const told = await once(request, `/repos/${repository}/deployments/${id}/statuses`, {
        state,
        description,
        environment,
        auto_inactive: state === 'success',
        ...(url !== undefined && { log_url: url }),
    });
    if (told.status !== 201)
        throw unexpected(told, 'the status of the deployment record', needs);
    return { status: 'recorded' };
};
/** Never sent again: a second record would say that there were two runs. */
const once = async (request, route, body) => {
    try {
        return await request('POST', route, body);
    }
    catch (error) {
        if (error instanceof Ambiguous)
            throw new ports/* UserError */.y(`the forge did not answer, and may have taken it (${error.message})`, {
                cause: error,
            });
        throw error;
    }
};
const idOf = (data) => {
    const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined;
};

;// CONCATENATED MODULE: ./build/src/adapters/forge/actions-bot.js
/** Who `GITHUB_TOKEN` writes as, on github.com and on GHES: `GET /user` is closed to it. */
const actionsBot = 41_898_282;

;// CONCATENATED MODULE: ./build/src/adapters/forge/pages.js

const nextPage = ({ headers }) => /<([^>]+)>;\s*rel="next"/.exec(String(headers['link'] ?? ''))?.[1];
/** More than a hundred times a hundred of anything is no homelab. */
const pageLimit = 100;
/**
 * Every item of a list, by pages of a hundred until `enough`. A short page proves nothing: Gitea has a size of its own.
 * Undefined where the forge knows no such thing.
 */
const listAll = async (route, { request }, how) => {
    const items = [];
    const seen = new Set();
    let next = `${route}?per_page=100&limit=100`;
    while (next !== undefined && !seen.has(next) && seen.size < pageLimit) {
        seen.add(next);
        const answer = await request('GET', next);
        if (seen.size === 1 && (answer.status === 404 || answer.status === 422))
            return undefined;
        if (answer.status !== 200 || !Array.isArray(answer.data))
            throw unexpected(answer, how.what, how.needs);
        items.push(...answer.data.flatMap((value) => how.read(value) ?? []));
        next = how.enough?.(items) === true ? undefined : nextPage(answer);
    }
    return items;
};
const fieldsOf = (value) => typeof value === 'object' && value !== null ? value : {};
const textOf = (value) => (typeof value === 'string' ? value : '');

;// CONCATENATED MODULE: ./build/src/adapters/forge/list-reviews.js


/** What GitHub and Gitea call what a review says. Everything else changes nobody's mind. */
const says = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    REQUEST_CHANGES: 'changes-requested',
    DISMISSED: 'dismissed',
};
const writers = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const listReviews = async (pull, asking) => {
    const { repository, flavour } = asking;
    const found = await listAll(`/repos/${repository}/pulls/${pull}/reviews`, asking, {
        what: `the reviews of pull request ${pull}`,
        needs: 'pull-requests: read',
        read: (value) => readReview(value, flavour),
    });
    if (found === undefined)
        throw new ports/* UserError */.y(`the forge shows no reviews of pull request ${pull}: the job needs pull-requests: read`);
    return found.toSorted((a, b) => a.id - b.id);
};
const readReview = (value, flavour) => {
    const { id, user, state, commit_id: headSha, author_association: association, official, dismissed, } = fieldsOf(value);
    const said = Object.hasOwn(says, textOf(state)) ? says[textOf(state)] : undefined;
    const { login, type } = fieldsOf(user);
    if (typeof id !== 'number' || said === undefined || typeof login !== 'string')
        return undefined;
    return {
        id,
        by: login,
        headSha: textOf(headSha),
        says: dismissed === true ? 'dismissed' : said,
        // A workflow may be allowed to approve; it is nobody.
        counts: flavour === 'gitea' ? official === true : type !== 'Bot' && writers.includes(association),
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/forge/list-statuses.js


/** GitHub sends the newest first, so our newest ends the list; Gitea sorts by the second and is read to the end. */
const listStatuses = async (sha, context, asking) => {
    const { repository, flavour } = asking;
    const found = await listAll(`/repos/${repository}/commits/${sha}/statuses`, asking, {
        what: `the statuses of ${sha}`,
        needs: 'statuses: read',
        read: (value) => readStatus(value, context, flavour),
        ...(flavour === 'github' && { enough: (items) => items.some(({ ours }) => ours) }),
    });
    return (found ?? []).toSorted((a, b) => b.id - a.id);
};
const readStatus = (value, wanted, flavour) => {
    const { id, context, state, status, description, creator } = fieldsOf(value);
    if (context !== wanted || typeof id !== 'number')
        return undefined;
    const { id: creatorId, login } = fieldsOf(creator);
    // Gitea gives a workflow's own token no user, and a person always one.
    const ours = flavour === 'gitea' ? creator === null : creatorId === actionsBot;
    return {
        id,
        state: textOf(status ?? state),
        description: textOf(description),
        ours,
        by: ours ? 'a workflow' : textOf(login),
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/forge/merged-pulls.js


const merged_pulls_needs = 'pull-requests: read';
/** So long a forge may need to know which pull request a commit came by. */
const young = 15 * 60_000;
const waits = [2000, 4000];
/** Asked of the forge, never read from the message alone: anybody can write `(#7)`. */
const mergedPulls = async (commit, branch, asking) => {
    const { clock, repository, patience } = asking;
    const isOurs = (pull) => pull.merged && pull.branch === branch && pull.repository.toLowerCase() === repository.toLowerCase();
    for (let attempt = 0;; attempt += 1) {
        const found = (await pullsOf(commit.sha, asking)).filter(isOurs);
        if (found.length > 0)
            return found;
        const wait = waits[attempt];
        if (wait === undefined || patience.left === 0 || clock.now() - commit.time > young)
            break;
        patience.left -= 1;
        await clock.sleep(wait);
    }
    const hinted = await hintedPull(commit.subject, asking);
    return hinted !== undefined && isOurs(hinted) && hinted.mergeSha === commit.sha ? [hinted] : [];
};
const pullsOf = async (sha, asking) => {
    const { request, repository, flavour } = asking;
    const route = `/repos/${repository}/commits/${sha}/pull`;
    const what = `the pull request of commit ${sha}`;
    if (flavour === 'github')
        return (await listAll(`${route}s`, asking, { what, needs: merged_pulls_needs, read: readPull })) ?? [];
    const answer = await request('GET', route);
    if (answer.status === 404)
        return [];
    const pull = readPull(answer.data);
    if (answer.status !== 200 || pull === undefined)
        throw unexpected(answer, what, merged_pulls_needs);
    return pull.mergeSha === sha ? [pull] : [];
};
/** `Title (#7)` of a squash, `Merge pull request #7 from …` and `Merge pull request 'Title' (#7) from …` of a merge. */
const hintedPull = async (subject, { request, repository }) => {
    const number = /\(#(\d{1,9})\)(?: from .*)?$/.exec(subject)?.[1] ?? /^Merge pull request #(\d{1,9}) /.exec(subject)?.[1];
    if (number === undefined)
        return undefined;
    const answer = await request('GET', `/repos/${repository}/pulls/${number}`);
    return answer.status === 200 ? readPull(answer.data) : undefined;
};
const readPull = (value) => {
    const { number, head, base, user, merged_at: mergedAt, merge_commit_sha: mergeSha, html_url: url, } = fieldsOf(value);
    const headSha = textOf(fieldsOf(head)['sha']);
    if (typeof number !== 'number' || !/^[0-9a-f]{40,64}$/.test(headSha))
        return undefined;
    const { ref, repo } = fieldsOf(base);
    return {
        number,
        headSha,
        author: textOf(fieldsOf(user)['login']),
        url: textOf(url),
        merged: typeof mergedAt === 'string' && mergedAt !== '',
        branch: textOf(ref),
        repository: textOf(fieldsOf(repo)['full_name']),
        mergeSha: typeof mergeSha === 'string' ? mergeSha : undefined,
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/forge/comments.js


const comments_needs = 'pull-requests: write';
/**
 * Every comment of a pull request, oldest first. Pages by the Link header: a short page proves nothing, because Gitea
 * knows no pages for comments and has its own size for other lists.
 */
const listComments = async (request, repository, pull) => {
    const comments = [];
    let route = `/repos/${repository}/issues/${pull}/comments?per_page=100&limit=100`;
    const seen = new Set();
    while (route !== undefined && !seen.has(route)) {
        seen.add(route);
        const answer = await request('GET', route);
        if (answer.status !== 200 || !Array.isArray(answer.data))
            throw unexpected(answer, `comments of pull request ${pull}`, comments_needs);
        comments.push(...answer.data.flatMap((item) => readComment(item) ?? []));
        route = nextPage(answer);
    }
    return [...new Map(comments.map((comment) => [comment.id, comment])).values()].toSorted((a, b) => a.id - b.id);
};
const readComment = (value) => {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { id, body, html_url: url, user } = value;
    if (typeof id !== 'number' || typeof body !== 'string')
        return undefined;
    const { id: authorId, login } = typeof user === 'object' && user !== null ? user : {};
    return {
        id,
        body,
        url: typeof url === 'string' ? url : '',
        authorId: typeof authorId === 'number' ? authorId : 0,
        authorLogin: typeof login === 'string' ? login : '',
    };
};

;// CONCATENATED MODULE: ./build/src/adapters/forge/marker.js
/** First line of a comment of ours. JSON escapes what could end the HTML comment. */
const writeMarker = (key, { head, runId, runAttempt }) => `<!-- plumbline:${key} ${JSON.stringify({ head, runId, runAttempt }).replaceAll('>', () => '\\u003e')} -->`;
/** The generation that a body carries for `key`; undefined where it is not ours or not readable. */
const readMarker = (key, body) => {
    const start = `<!-- plumbline:${key} `;
    const [line = ''] = body.split('\n', 1);
    if (!line.startsWith(start) || !line.trimEnd().endsWith(' -->'))
        return undefined;
    try {
        const value = JSON.parse(line.trimEnd().slice(start.length, -4));
        if (typeof value !== 'object' || value === null)
            return undefined;
        const { head, runId, runAttempt } = value;
        return typeof head === 'string' && typeof runId === 'number' && typeof runAttempt === 'number'
            ? { head, runId, runAttempt }
            : undefined;
    }
    catch {
        return undefined;
    }
};
/** Whether `a` was made by a later run, or a later attempt of the same run. */
const isLater = (a, b) => a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);

;// CONCATENATED MODULE: ./build/src/adapters/forge/sticky-comment.js




const sticky_comment_needs = 'pull-requests: write';
/**
 * One comment per pull request and key, found by marker and author over all pages. Marker alone would adopt what
 * anybody pasted. Requests for a new comment: list, create, list again; for an unchanged one: list, identity.
 */
const upsertComment = async (wanted, parts) => {
    const own = await ownComments(wanted, parts);
    const [oldest, ...extras] = own;
    if (oldest === undefined)
        return wanted.onlyIfExists ? { status: 'not-needed' } : create(wanted, parts);
    const newer = await newerOwner(own, wanted, parts);
    if (newer !== undefined)
        return { status: 'superseded', reason: newer };
    const outcome = await update(oldest, wanted, parts);
    if (outcome.status !== 'read-only')
        await remove(extras, parts);
    return outcome;
};
const ownComments = async ({ pull, key }, { request, repository, identity }) => {
    const marked = (await listComments(request, repository, pull)).filter(({ body }) => body.startsWith(`<!-- plumbline:${key} `));
    if (marked.length === 0)
        return [];
    const id = await identity();
    return marked.filter(({ authorId }) => authorId === id);
};
/** Why an existing comment must stay: a later run of this head wrote it, or ours is not the head any more. */
const newerOwner = async (own, { pull, key, generation }, { request, repository }) => {
    const stored = own.flatMap(({ body }) => readMarker(key, body) ?? []);
    if (stored.some((other) => other.head === generation.head && isLater(other, generation)))
        return 'a later run has written it';
    if (stored.every((other) => other.head === generation.head))
        return undefined;
    const head = await currentHead(request, repository, pull);
    return head === generation.head ? undefined : `the pull request has moved on to ${head}`;
};
const currentHead = async (request, repository, pull) => {
    const answer = await request('GET', `/repos/${repository}/pulls/${pull}`);
    const head = typeof answer.data === 'object' && answer.data !== null && 'head' in answer.data
        ? answer.data.head
        : undefined;
    const sha = typeof head === 'object' && head !== null && 'sha' in head ? head.sha : undefined;
    if (answer.status !== 200 || typeof sha !== 'string')
        throw unexpected(answer, `pull request ${pull}`, 'pull-requests: read');
    return sha;
};
const create = async (wanted, parts) => {
    const { request, repository } = parts;
    const text = bodyOf(wanted.key, wanted.generation, wanted.body);
    let answer;
    try {
        answer = await request('POST', `/repos/${repository}/issues/${wanted.pull}/comments`, { body: text });
    }
    catch (error) {
        if (!(error instanceof Ambiguous))
            throw error;
        // It may have been stored all the same: a second one is made only if it was not.
        const [stored] = await ownComments(wanted, parts);
        if (stored !== undefined)
            return update(stored, wanted, parts);
        throw new ports/* UserError */.y(`the comment could not be written (${error.message}): run this again later`);
    }
    const refusal = refusalOf(answer, sticky_comment_needs);
    if (refusal !== undefined)
        return { status: 'read-only', reason: refusal };
    const made = readComment(answer.data);
    if (answer.status !== 201 || made === undefined)
        throw unexpected(answer, 'the comment', sticky_comment_needs);
    return settle(made, wanted, parts);
};
/** Two runs may have created at once: both list again, both keep the oldest. Doubles as the read-back. */
const settle = async (made, wanted, { request, repository }) => {
    const all = await listComments(request, repository, wanted.pull);
    const own = all.filter(({ authorId, body }) => authorId === made.authorId && readMarker(wanted.key, body) !== undefined);
    const [oldest, ...extras] = own;
    const text = bodyOf(wanted.key, wanted.generation, wanted.body);
    const stored = own.find(({ id }) => id === made.id);
    if (stored === undefined || oldest === undefined)
        throw new ports/* UserError */.y('the forge took the comment and does not show it: run this again');
    if (!sameText(stored.body, text))
        throw new ports/* UserError */.y('the forge stored another text than was sent: run this again');
    if (oldest.id === made.id) {
        await removeAll(extras, request, repository);
        return { status: 'created', url: made.url };
    }
    const first = readMarker(wanted.key, oldest.body);
    await removeAll([made], request, repository);
    if (first !== undefined && isLater(first, wanted.generation))
        return { status: 'superseded', reason: 'a later run has written it' };
    return update(oldest, wanted, { request, repository, identity: async () => made.authorId });
};
const update = async (stored, { key, generation, body }, { request, repository }) => {
    const text = bodyOf(key, generation, body);
    const known = readMarker(key, stored.body);
    if (known?.head === generation.head && sameText(visible(stored.body), body))
        return { status: 'unchanged', url: stored.url };
    const answer = await request('PATCH', `/repos/${repository}/issues/comments/${stored.id}`, { body: text });
    const refusal = refusalOf(answer, sticky_comment_needs);
    if (refusal !== undefined)
        return { status: 'read-only', reason: refusal };
    if (answer.status !== 200)
        throw unexpected(answer, 'the comment', sticky_comment_needs);
    const back = await request('GET', `/repos/${repository}/issues/comments/${stored.id}`);
    const now = readComment(back.data);
    if (now === undefined || !sameText(now.body, text))
        throw new ports/* UserError */.y('the forge answered well and kept the old comment: it may be too long for this forge. The report is in the job summary');
    return { status: 'updated', url: stored.url };
};
const remove = (extras, { request, repository }) => removeAll(extras, request, repository);
const removeAll = async (extras, request, repository) => {
    for (const { id } of extras)
        await request('DELETE', `/repos/${repository}/issues/comments/${id}`);
};
const bodyOf = (key, generation, body) => `${writeMarker(key, generation)}\n${body}`;
const visible = (body) => body.slice(body.indexOf('\n') + 1);
/** Forges may store other line ends and trim the end. */
const sameText = (a, b) => a.replaceAll('\r\n', () => '\n').trimEnd() === b.replaceAll('\r\n', () => '\n').trimEnd();

;// CONCATENATED MODULE: ./build/src/adapters/forge/forge.js








/** GitHub, GHES, Gitea or Forgejo through one client: they differ in what is missing, not in what is asked. */
const openForge = (options) => {
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(options.repository))
        throw new ports/* UserError */.y(`GITHUB_REPOSITORY is "${options.repository}": owner/name was expected`);
    const request = openClient(options);
    const flavour = options.gitea || options.apiUrl.endsWith('/api/v1') ? 'gitea' : 'github';
    if (flavour === 'gitea')
        options.log('this forge shows no annotations and no job summary: the comment and the log carry the report');
    const patience = { left: 6 };
    let known;
    const identity = () => (known ??= askIdentity(request));
    return {
        flavour,
        upsertComment: (comment) => upsertComment(comment, { request, repository: options.repository, identity }),
        setStatus: (status) => setStatus(status, request, options.repository, flavour),
        mergedPulls: (commit, branch) => mergedPulls(commit, branch, { ...options, request, flavour, patience }),
        statuses: (sha, context) => listStatuses(sha, context, { ...options, request, flavour }),
        reviews: (pull) => listReviews(pull, { ...options, request, flavour }),
        recordDeployment: (deployment) => flavour === 'gitea'
            ? Promise.resolve({ status: 'not-there' })
            : recordDeployment(deployment, request, options.repository),
    };
};
const askIdentity = async (request) => {
    const answer = await request('GET', '/user');
    const { data } = answer;
    if (answer.status === 200 &&
        typeof data === 'object' &&
        data !== null &&
        'id' in data &&
        typeof data.id === 'number')
        return data.id;
    if (answer.status === 403 || answer.status === 404)
        return actionsBot;
    throw unexpected(answer, 'who this token belongs to', 'pull-requests: write');
};
const setStatus = async (status, request, repository, flavour) => {
    const needs = flavour === 'gitea' ? 'contents: write' : 'statuses: write';
    const { sha, context, state, description, url } = status;
    const body = { context, state, description, ...(url !== undefined && { target_url: url }) };
    const send = () => request('POST', `/repos/${repository}/statuses/${sha}`, body);
    // A second status with the same text takes the place of the first, so sending again is safe.
    const answer = await send().catch((error) => {
        if (error instanceof Ambiguous)
            return request('POST', `/repos/${repository}/statuses/${sha}`, body, true);
        throw error;
    });
    const refusal = refusalOf(answer, needs);
    if (refusal !== undefined)
        return { status: 'read-only', reason: refusal };
    if (answer.status !== 201)
        throw unexpected(answer, `the status ${context}`, needs);
    return { status: 'set' };
};


/***/ })

};
