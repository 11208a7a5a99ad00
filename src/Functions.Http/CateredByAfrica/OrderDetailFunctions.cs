using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>One order with everything that staff need to pack, ship and answer questions about it.</summary>
public sealed class OrderDetailFunctions(
    CateredByAfricaApi api, OrderDetailService details, OrderService orders, InvoicePdf invoices, PackingSlipPdf slips, StoreSettings store)
{
    private const string One = CateredByAfricaApi.Base + "/orders/{orderId}";

    [Function("CateredByAfrica_GetOrder")]
    [Operation("Get an order", AccessLevel.Staff, Answer = typeof(OrderDetailResponse), Extension = true,
        Description = "Everything about one order: where it goes, its lines with variant and price parts, payment, refunds, gift, parcel, returns, notes and timeline.")]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string orderId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => Reply(await details.GetAsync(Id(orderId), ct)));

    [Function("CateredByAfrica_UpdateOrder")]
    [Operation("Correct an order", AccessLevel.Staff, Input = typeof(UpdateOrderRequest), Answer = typeof(OrderDetailResponse),
        Extension = true,
        Description = "Fields left out stay as they are; an empty text takes it away. Delivery address and gift message can change until the parcel leaves.")]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Update(
        [HttpTrigger(AuthorizationLevel.Anonymous, "patch", Route = One)] HttpRequest request, string orderId, CancellationToken ct) =>
        api.StaffAsync<UpdateOrderRequest>(request, ct, async (_, body) => body.IsEmpty
            ? api.Refuse(Errors.Invalid("shippingAddress", "shippingAddress, billingAddress, phone or giftMessage is required"))
            : Reply(await details.EditAsync(Id(orderId), body.ToEdit(), ct), "Order updated successfully"));

    [Function("CateredByAfrica_AddOrderNote")]
    [Operation("Note something about an order", AccessLevel.Staff, Input = typeof(OrderNoteRequest), Answer = typeof(OrderDetailResponse),
        Status = 201, Extension = true,
        Description = "Customers never see notes.")]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> AddNote(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/notes")] HttpRequest request, string orderId,
        CancellationToken ct) =>
        api.StaffAsync<OrderNoteRequest>(request, ct, async (caller, body) =>
            Reply(await details.AddNoteAsync(Id(orderId), body.Note, caller.AccountId, ct), "Note added", 201));

    [Function("CateredByAfrica_DownloadInvoice")]
    [Operation("Download an order's invoice", AccessLevel.Staff, Produces = "application/pdf", Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> Invoice(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/invoice")] HttpRequest request, string orderId,
        CancellationToken ct) =>
        PdfAsync(request, orderId, "invoice", InvoicePdf.Issuable, invoices.Render, ct);

    [Function("CateredByAfrica_DownloadPackingSlip")]
    [Operation("Download an order's packing slip", AccessLevel.Staff, Produces = "application/pdf", Extension = true,
        Description = "What goes into the parcel and where it goes, without prices; the cash that the carrier has to collect; the gift message.")]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> PackingSlip(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One + "/packing-slip")] HttpRequest request, string orderId,
        CancellationToken ct) =>
        PdfAsync(request, orderId, "packing-slip", order => order, slips.Render, ct);

    private IResult Reply(Result<OrderDetails> result, string? message = null, int status = 200) =>
        api.Reply(result, found => OrderDetailResponse.From(found, store), status, message);

    private Task<IResult> PdfAsync(
        HttpRequest request, string orderId, string name, Func<Result<Order>, Result<Order>> check, Func<Order, string, byte[]> render,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ =>
        {
            var order = check(await orders.GetAsync(Id(orderId), ct));
            return api.File(
                order.Map(found => render(found, CateredByAfricaIds.OrderNumber(found))),
                "application/pdf",
                order.IsOk ? $"{name}-{CateredByAfricaIds.OrderNumber(order.Value)}.pdf" : "");
        });

    private static long Id(string orderId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Order, orderId);
}
