using System.Diagnostics.CodeAnalysis;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>How a function runs: who may call it, and with which input. GET binds the query string, other verbs the JSON body.</summary>
[SuppressMessage("Design", "CA1068:CancellationToken parameters must come last", Justification = "The work is written as a block after the call's head.")]
public static class ApiCalls
{
    public static Task<IResult> Public(this IApi api, HttpRequest request, CancellationToken ct, Func<IResult> work) =>
        api.Pipeline.Run(api, request, Access.Public, _ => Task.FromResult(work()), ct);

    public static Task<IResult> Public(this IApi api, HttpRequest request, CancellationToken ct, Func<Task<IResult>> work) =>
        api.Pipeline.Run(api, request, Access.Public, _ => work(), ct);

    public static Task<IResult> Public<TInput>(this IApi api, HttpRequest request, CancellationToken ct, Func<TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(
            api, request, Access.Public, _ => AuthInput<TInput>.IsSensitive ? api.Guarded(request, work, ct) : api.With(request, work, ct), ct);

    /// <summary>A call of a machine that proves itself by its signature: many come from one address, and no limit may keep them out.</summary>
    public static Task<IResult> Machine(this IApi api, HttpRequest request, CancellationToken ct, Func<Task<IResult>> work) =>
        api.Pipeline.Run(api, request, Access.Public, _ => work(), ct, limited: false);

    /// <summary>The caller is null without a token.</summary>
    public static Task<IResult> OptionalCustomer(this IApi api, HttpRequest request, CancellationToken ct, Func<Caller?, Task<IResult>> work) =>
        api.Pipeline.Run(api, request, Access.OptionalCustomer, work, ct);

    public static Task<IResult> OptionalCustomer<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<Caller?, TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.OptionalCustomer, caller => api.With<TInput>(request, input => work(caller, input), ct), ct);

    public static Task<IResult> Customer(this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, Task<IResult>> work) =>
        api.Pipeline.Run(api, request, Access.Customer, caller => work(caller!), ct);

    public static Task<IResult> Customer<TInput>(this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.Customer, caller => api.With<TInput>(request, input => work(caller!, input), ct), ct);

    /// <summary>A call that creates or charges: with an <c>Idempotency-Key</c> the work is done once and its answer repeated.
    /// The work gets an id to create under; after a crash it is called again with the same id, and must find what it made.</summary>
    public static Task<IResult> CustomerOnce<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, TInput, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.Customer, caller => api.Pipeline.Idempotency.Once(api, request, caller!, work, secret: false, ct), ct);

    /// <summary>As <see cref="CustomerOnce"/>, for an answer that must be kept nowhere: repeated, the work is called again, and must answer
    /// the same from what it made.</summary>
    public static Task<IResult> CustomerOnceInSecret<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, TInput, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.Customer, caller => api.Pipeline.Idempotency.Once(api, request, caller!, work, secret: true, ct), ct);

    /// <summary>The same with JSON, or with a form that holds files in <paramref name="field"/>: PDF, jpg, png or webp by content, 5 MB each.</summary>
    public static Task<IResult> CustomerOnce<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxFiles,
        Func<Caller, TInput, IReadOnlyList<AttachedFile>, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.Customer, caller => api.Pipeline.Idempotency.Once(api, request, caller!, field, maxFiles, work, ct), ct);

    /// <summary>Files in <paramref name="field"/> of a multipart body, one at least: PDF, jpg, png or webp by content, 5 MB each.</summary>
    public static Task<IResult> CustomerFiles(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxFiles, Func<Caller, IReadOnlyList<AttachedFile>, Task<IResult>> work) =>
        api.CustomerForm(request, ct, FileFields.Attachments(field, maxFiles), work);

    /// <summary>Images in <paramref name="field"/> of a multipart body: jpg, png or webp by content, 5 MB each.</summary>
    public static Task<IResult> CustomerUpload(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxImages, Func<Caller, IReadOnlyList<ImageFile>, Task<IResult>> work) =>
        api.CustomerForm(request, ct, FileFields.Images(field, maxImages), work);

    public static Task<IResult> Staff(this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, Task<IResult>> work) =>
        api.Pipeline.Run(api, request, Access.Staff, caller => work(caller!), ct);

    public static Task<IResult> Staff<TInput>(this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, TInput, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.Staff, caller => api.With<TInput>(request, input => work(caller!, input), ct), ct);

    /// <summary>Input as JSON, or as the fields of a form which may have images in <paramref name="field"/>.</summary>
    public static Task<IResult> StaffForm<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, string field, int maxImages, Func<Caller, TInput, IReadOnlyList<ImageFile>, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(
            api,
            request,
            Access.Staff,
            async caller =>
            {
                if (!FormReader.IsForm(request))
                {
                    return await api.With<TInput>(request, input => work(caller!, input, []), ct);
                }

                return (await FormReader.ReadAsync(request, FileFields.Images(field, maxImages), ct)).Try(out var form, out var refused)
                    && api.Definition.Types.FromForm<TInput>(form.Texts, api.Pipeline.Calendar).Try(out var input, out refused)
                    ? await work(caller!, input, form.Files)
                    : api.Refuse(refused);
            },
            ct);

    /// <summary>One file in <paramref name="field"/> of a multipart body, of any size: it is read while it comes.</summary>
    public static Task<IResult> StaffFile(this IApi api, HttpRequest request, CancellationToken ct, string field, Func<Caller, Stream, Task<IResult>> work) =>
        api.Pipeline.Run(
            api,
            request,
            Access.Staff,
            async caller => (await FormReader.OpenFileAsync(request, field, ct)).Try(out var content, out var refused) ? await work(caller!, content) : api.Refuse(refused),
            ct);

    /// <summary>As <see cref="CustomerOnce{TInput}"/>, for staff.</summary>
    public static Task<IResult> StaffOnce<TInput>(
        this IApi api, HttpRequest request, CancellationToken ct, Func<Caller, TInput, long, Task<IResult>> work)
        where TInput : notnull =>
        api.Pipeline.Run(api, request, Access.Staff, caller => api.Pipeline.Idempotency.Once(api, request, caller!, work, ct), ct);

    private static Task<IResult> CustomerForm<TFile>(
        this IApi api, HttpRequest request, CancellationToken ct, FileField<TFile> field, Func<Caller, IReadOnlyList<TFile>, Task<IResult>> work) =>
        api.Pipeline.Run(
            api,
            request,
            Access.Customer,
            async caller => !(await FormReader.ReadAsync(request, field, ct)).Try(out var form, out var refused) ? api.Refuse(refused)
                : form.Files.Count == 0 ? api.Refuse(Errors.Invalid(field.Name, $"{field.Name} is required"))
                : await work(caller!, form.Files),
            ct);

    /// <summary>What a limit refuses is not even read.</summary>
    private static async Task<IResult> Guarded<TInput>(this IApi api, HttpRequest request, Func<TInput, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull
    {
        var guard = api.Pipeline.Guard;
        return await guard.RefusesClient(api, request, ct) is { } refused
            ? api.Refuse(refused)
            : await api.With<TInput>(
                request,
                async input => await guard.RefusesEmail(api, request, AuthInput<TInput>.EmailOf(input), ct) is { } tooMany
                    ? api.Refuse(tooMany)
                    : await work(input),
                ct);
    }

    private static async Task<IResult> With<TInput>(this IApi api, HttpRequest request, Func<TInput, Task<IResult>> work, CancellationToken ct)
        where TInput : notnull =>
        (await api.Read<TInput>(request, ct)).Try(out var input, out var refused) ? await work(input) : api.Refuse(refused);

    /// <summary>The input, or all that is wrong with it.</summary>
    private static async ValueTask<Result<TInput>> Read<TInput>(this IApi api, HttpRequest request, CancellationToken ct)
        where TInput : notnull
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return api.Definition.Types.FromQuery<TInput>(request.Query, api.Pipeline.Calendar);
        }

        return (await JsonBody.Read(request, ct)).Try(out var body, out var refused)
            ? api.Definition.Types.FromJson<TInput>(body.Span, api.Pipeline.Calendar)
            : refused;
    }
}
