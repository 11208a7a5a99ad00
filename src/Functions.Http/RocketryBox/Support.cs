using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Support.</summary>
public sealed class Support(RocketryBoxApi api, SupportService support, UploadService uploads, StoreSettings settings)
{
    private const string Attachments = "attachments";
    private const string Kinds = "PDF, jpg, png or webp";

    [Function("RocketryBox_ListTickets")]
    [Operation("List tickets", Access.Customer, Input = typeof(ListTicketsQuery), Answer = typeof(TicketListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/support/tickets")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListTicketsQuery>(request, ct, async (caller, query) =>
            api.Data(TicketListWire.From(
                await support.Threads(caller, new TicketFilter(query.Status), PageRequest.Of(query.Page, query.Limit), ct), settings)));

    [Function("RocketryBox_CreateTicket")]
    [Operation("Create ticket", Access.Customer, Input = typeof(CreateTicketBody), Answer = typeof(CreatedTicketWire), Status = 201, Idempotent = true, Files = [Attachments], FileKinds = Kinds)]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/support/tickets")] HttpRequest request, CancellationToken ct) =>
        api.CustomerOnce<CreateTicketBody>(request, ct, Attachments, SupportLimits.Attachments, async (caller, body, files, id) =>
        {
            if (!(await uploads.Find(caller, body.Uploads, Attachments, ct)).Try(out var named, out var refused))
            {
                return api.Refuse(refused);
            }

            if (!(await uploads.Save(caller, files, isUnused: false, ct)).Try(out var saved, out refused))
            {
                return api.Refuse(refused);
            }

            IReadOnlyList<Upload> attached = [.. named, .. saved];
            return api.Reply(await support.Open(caller, body.ToDraft(attached), id, ct), thread => CreatedTicketWire.From(thread, settings), 201);
        });

    [Function("RocketryBox_Upload")]
    [Operation("Upload files, to be named in a ticket or a review", Access.Customer, Answer = typeof(UploadsWire), Status = 201, Files = ["files"], FileKinds = Kinds, Extension = true)]
    public Task<IResult> Upload(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/uploads")] HttpRequest request, CancellationToken ct) =>
        api.CustomerFiles(request, ct, "files", SupportLimits.Attachments, async (caller, files) =>
            api.Reply(await uploads.Save(caller, files, isUnused: true, ct), saved => UploadsWire.From(saved, settings), 201));
}
