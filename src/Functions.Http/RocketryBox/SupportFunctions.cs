using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Support.</summary>
public sealed class SupportFunctions(RocketryBoxApi api, SupportService support, UploadService uploads, StoreSettings settings)
{
    private const string Attachments = "attachments";
    private const string Kinds = "PDF, jpg, png or webp";

    [Function("RocketryBox_ListTickets")]
    [Operation("List tickets", AccessLevel.Customer, Input = typeof(ListTicketsQuery), Answer = typeof(TicketListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/support/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListTicketsQuery>(request, ct, async (caller, query) =>
            api.Data(TicketListResponse.From(
                await support.ThreadsAsync(caller, new TicketFilter(query.Status), PageRequest.Of(query.Page, query.Limit), ct),
                settings)));

    [Function("RocketryBox_CreateTicket")]
    [Operation(
        "Create ticket", AccessLevel.Customer, Input = typeof(CreateTicketRequest), Answer = typeof(CreatedTicketResponse), Status = 201,
        Idempotent = true, Files = [Attachments], FileKinds = Kinds)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/support/tickets")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerOnceAsync<CreateTicketRequest>(request, ct, Attachments, TicketValidator.Attachments, async (caller, body, files, id) =>
        {
            if (!(await uploads.FindAsync(caller, body.Uploads, Attachments, ct)).TryGetValue(out var named, out var refused))
            {
                return api.Refuse(refused);
            }

            if (!(await uploads.SaveAsync(caller, files, isUnused: false, ct)).TryGetValue(out var saved, out refused))
            {
                return api.Refuse(refused);
            }

            IReadOnlyList<Upload> attached = [.. named, .. saved];
            return api.Reply(
                await support.OpenAsync(caller, body.ToDraft(attached), id, ct), thread => CreatedTicketResponse.From(thread, settings),
                201);
        });

    [Function("RocketryBox_Upload")]
    [Operation(
        "Upload files, to be named in a ticket or a review", AccessLevel.Customer, Answer = typeof(UploadsResponse), Status = 201,
        Files = ["files"], FileKinds = Kinds, Extension = true)]
    public Task<IResult> Upload(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/uploads")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerFilesAsync(request, ct, "files", TicketValidator.Attachments, async (caller, files) =>
            api.Reply(await uploads.SaveAsync(caller, files, isUnused: true, ct), saved => UploadsResponse.From(saved, settings), 201));
}
