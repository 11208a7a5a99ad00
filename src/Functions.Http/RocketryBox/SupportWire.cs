using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal enum TicketPriorityWord
{
    Low,
    Medium,
    High,
}

internal enum TicketCategoryWord
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
        ((JsonElement[])value).All(item => UrlOf(item) is { Length: > 0 and <= 2000 }) ? null : $"{field} must be files or the URLs of uploads";

    public override void Describe(JsonObject schema) => schema["items"] = new JsonObject { ["type"] = new JsonArray("string", "object") };

    public static string? UrlOf(JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString(),
        JsonValueKind.Object when item.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String => url.GetString(),
        _ => null,
    };
}

internal sealed record ListTicketsQuery(TicketStatus? Status, [AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 10);

internal sealed record CreateTicketBody(
    [StringLength(SupportLimits.Subject)] string Subject,
    [StringLength(SupportLimits.Content)] string Description,
    TicketPriorityWord Priority,
    TicketCategoryWord Category,
    [MaxLength(SupportLimits.Attachments), UploadReferences] IReadOnlyList<JsonElement>? Attachments)
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
internal sealed record AttachmentWire(string Name, string Url, string Type, long Size)
{
    /// <summary>Null when there are none: the field is optional.</summary>
    public static IEnumerable<AttachmentWire>? From(IReadOnlyList<TicketAttachment> attachments, StoreSettings settings) => attachments.Count == 0
        ? null
        : attachments.Select(file => new AttachmentWire(file.Name, settings.Absolute(file.Url), file.ContentType, file.Size));
}

internal sealed record UploadsWire(string Message, IEnumerable<AttachmentWire> Files)
{
    public static UploadsWire From(IReadOnlyList<Upload> uploads, StoreSettings settings) => new(
        "Files uploaded successfully",
        uploads.Select(upload => new AttachmentWire(upload.Name, settings.Absolute(upload.Url), upload.ContentType, upload.Size)));
}

/// <param name="Sender">customer or support.</param>
internal sealed record TicketMessageWire(string Id, string Sender, string Content, IEnumerable<AttachmentWire>? Attachments, DateTimeOffset CreatedAt)
{
    public static TicketMessageWire From(TicketMessage message, StoreSettings settings) => new(
        RocketryBoxIds.Of(message.MessageId),
        message.Sender == MessageSender.Customer ? "customer" : "support",
        message.Content,
        AttachmentWire.From(message.Attachments, settings),
        message.CreatedAt);
}

internal sealed record TicketWire(
    string Id,
    string Subject,
    string Description,
    TicketPriorityWord Priority,
    TicketCategoryWord Category,
    TicketStatus Status,
    IEnumerable<TicketMessageWire> Messages,
    IEnumerable<AttachmentWire>? Attachments,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastUpdated)
{
    public static TicketWire From(TicketThread thread, StoreSettings settings) => new(
        RocketryBoxIds.Of(thread.Ticket.TicketId),
        thread.Ticket.Subject,
        thread.Ticket.Description,
        Of(thread.Ticket.Priority),
        Enum.TryParse<TicketCategoryWord>(thread.Ticket.Category, ignoreCase: true, out var category) ? category : TicketCategoryWord.Other,
        thread.Ticket.Status,
        thread.Messages.Select(message => TicketMessageWire.From(message, settings)),
        AttachmentWire.From(thread.Ticket.Attachments, settings),
        thread.Ticket.CreatedAt,
        thread.Ticket.UpdatedAt);

    /// <summary>This API has nothing above high.</summary>
    private static TicketPriorityWord Of(TicketPriority priority) => priority switch
    {
        TicketPriority.Low => TicketPriorityWord.Low,
        TicketPriority.Medium => TicketPriorityWord.Medium,
        TicketPriority.High or TicketPriority.Urgent => TicketPriorityWord.High,
    };
}

internal sealed record TicketListWire(IEnumerable<TicketWire> Tickets, MetaWire Meta)
{
    public static TicketListWire From(Paged<TicketThread> page, StoreSettings settings) =>
        new(page.Items.Select(thread => TicketWire.From(thread, settings)), MetaWire.From(page));
}

internal sealed record CreatedTicketWire(string Message, TicketWire Ticket)
{
    public static CreatedTicketWire From(TicketThread thread, StoreSettings settings) =>
        new("Support ticket created successfully", TicketWire.From(thread, settings));
}
