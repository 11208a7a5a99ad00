using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum RocketryBoxTicketPriority
{
    Low,
    Medium,
    High,
}

internal enum RocketryBoxTicketCategory
{
    Technical,
    Billing,
    Shipping,
    Other,
}

/// <summary>References to uploads: their URLs, or objects with a <c>url</c>, as an upload answers them.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class UploadReferencesAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        ((JsonElement[])value).All(item => UrlOf(item) is { Length: > 0 and <= 2000 })
            ? null
            : $"{field} must be files or the URLs of uploads";

    public override void Describe(JsonObject schema) => schema["items"] = new JsonObject { ["type"] = new JsonArray("string", "object") };

    public static string? UrlOf(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString(),
        JsonValueKind.Object when item.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String => url.GetString(),
        _ => null,
    };
}

internal sealed record ListTicketsQuery(TicketStatus? Status, [Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 10);

internal sealed record CreateTicketRequest(
    [StringLength(TicketValidator.Subject)] string Subject,
    [StringLength(TicketValidator.Content)] string Description,
    RocketryBoxTicketPriority Priority,
    RocketryBoxTicketCategory Category,
    [MaxLength(TicketValidator.Attachments), UploadReferences] IReadOnlyList<JsonElement>? Attachments)
{
    public IReadOnlyList<string> Uploads => [.. (Attachments ?? []).Select(item => UploadReferencesAttribute.UrlOf(item)!)];

    public TicketDraft ToDraft(IReadOnlyList<Upload> attached) => new()
    {
        Subject = Subject,
        Description = Description,
        Priority = Enum.Parse<TicketPriority>(Priority.ToString()),
        Category = Category.ToString().ToLowerInvariant(),
        Attachments = [.. attached.Select(upload => new TicketAttachment(upload.Name, upload.Url, upload.ContentType, upload.Size))],
    };
}

/// <param name="Type">The media type.</param>
/// <param name="Size">Bytes.</param>
internal sealed record AttachmentResponse(string Name, string Url, string Type, long Size)
{
    /// <summary>Null when there are none: the field is optional.</summary>
    public static IEnumerable<AttachmentResponse>? From(
        IReadOnlyList<TicketAttachment> attachments, StoreSettings settings) => attachments.Count == 0
        ? null
        : attachments.Select(file => new AttachmentResponse(file.Name, settings.Absolute(file.Url), file.ContentType, file.Size));
}

internal sealed record UploadsResponse(string Message, IEnumerable<AttachmentResponse> Files)
{
    public static UploadsResponse From(IReadOnlyList<Upload> uploads, StoreSettings settings) => new(
        "Files uploaded successfully",
        uploads.Select(upload => new AttachmentResponse(upload.Name, settings.Absolute(upload.Url), upload.ContentType, upload.Size)));
}

/// <param name="Sender">customer or support.</param>
internal sealed record TicketMessageResponse(
    string Id, string Sender, string Content, IEnumerable<AttachmentResponse>? Attachments, DateTimeOffset CreatedAt)
{
    public static TicketMessageResponse From(TicketMessage message, StoreSettings settings) => new(
        RocketryBoxIds.Of(message.MessageId),
        message.Sender == MessageSender.Customer ? "customer" : "support",
        message.Content,
        AttachmentResponse.From(message.Attachments, settings),
        message.CreatedAt);
}

internal sealed record TicketResponse(
    string Id,
    string Subject,
    string Description,
    RocketryBoxTicketPriority Priority,
    RocketryBoxTicketCategory Category,
    TicketStatus Status,
    IEnumerable<TicketMessageResponse> Messages,
    IEnumerable<AttachmentResponse>? Attachments,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastUpdated)
{
    public static TicketResponse From(TicketThread thread, StoreSettings settings) => new(
        RocketryBoxIds.Of(thread.Ticket.TicketId),
        thread.Ticket.Subject,
        thread.Ticket.Description,
        Of(thread.Ticket.Priority),
        Enum.TryParse<RocketryBoxTicketCategory>(thread.Ticket.Category, ignoreCase: true, out var category)
            ? category
            : RocketryBoxTicketCategory.Other,
        thread.Ticket.Status,
        thread.Messages.Select(message => TicketMessageResponse.From(message, settings)),
        AttachmentResponse.From(thread.Ticket.Attachments, settings),
        thread.Ticket.CreatedAt,
        thread.Ticket.UpdatedAt);

    /// <summary>This API has nothing above high.</summary>
    private static RocketryBoxTicketPriority Of(TicketPriority priority) => priority switch
    {
        TicketPriority.Low => RocketryBoxTicketPriority.Low,
        TicketPriority.Medium => RocketryBoxTicketPriority.Medium,
        TicketPriority.High or TicketPriority.Urgent => RocketryBoxTicketPriority.High,
    };
}

internal sealed record TicketListResponse(IEnumerable<TicketResponse> Tickets, MetaResponse Meta)
{
    public static TicketListResponse From(Paged<TicketThread> page, StoreSettings settings) =>
        new(page.Items.Select(thread => TicketResponse.From(thread, settings)), MetaResponse.From(page));
}

internal sealed record CreatedTicketResponse(string Message, TicketResponse Ticket)
{
    public static CreatedTicketResponse From(TicketThread thread, StoreSettings settings) =>
        new("Support ticket created successfully", TicketResponse.From(thread, settings));
}
