using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.PureEssence;

namespace FunctionsCommerce.Api.Tests.Hosting;

public sealed class ErrorTests
{
    [Theory]
    [InlineData(ErrorCode.Validation, 400, "VALIDATION_ERROR")]
    [InlineData(ErrorCode.InvalidCredentials, 401, "UNAUTHORIZED")]
    [InlineData(ErrorCode.Forbidden, 403, "FORBIDDEN")]
    [InlineData(ErrorCode.NotFound, 404, "NOT_FOUND")]
    [InlineData(ErrorCode.OutOfStock, 409, "CONFLICT")]
    [InlineData(ErrorCode.RateLimited, 429, "RATE_LIMIT_EXCEEDED")]
    [InlineData(ErrorCode.Internal, 500, "SERVER_ERROR")]
    public void Codes_are_those_of_the_document(ErrorCode code, int status, string word)
    {
        var (answered, body) = PureEssenceErrors.From(new Error(code, "Why"));

        answered.ShouldBe(status);
        Json(body).ShouldBe("{\"success\":false,\"error\":{\"code\":\"" + word + "\",\"message\":\"Why\"}}");
    }

    [Fact]
    public void Every_code_has_a_status()
    {
        foreach (var code in Enum.GetValues<ErrorCode>())
        {
            PureEssenceErrors.From(new Error(code, "Why")).Status.ShouldBeInRange(400, 503);
        }
    }

    [Fact]
    public void The_first_fault_is_told()
    {
        var error = Errors.Invalid(
            [new FieldError("email", "Invalid email format", "invalid-email"), new FieldError("name", "name is required")]);

        Json(PureEssenceErrors.From(error).Body)
            .ShouldBe(
                """{"success":false,"error":{"code":"VALIDATION_ERROR","message":"Invalid email format","details":{"field":"email","value":"invalid-email"}}}""");
    }

    [Fact]
    public void A_wrong_price_comes_with_the_right_quote()
    {
        var error = new Error(ErrorCode.PriceMismatch, "The price has changed") { Data = new { total = 28.34m } };

        var (status, body) = PureEssenceErrors.From(error);

        status.ShouldBe(409);
        Json(body).ShouldBe(
            """{"success":false,"error":{"code":"CONFLICT","message":"The price has changed","details":{"quote":{"total":28.34}}}}""");
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("9007199254740991", 9007199254740991)]
    [InlineData("9007199254740992", 0)]
    [InlineData("0", 0)]
    [InlineData("01", 0)]
    [InlineData("-1", 0)]
    [InlineData("+1", 0)]
    [InlineData("1.0", 0)]
    [InlineData("", 0)]
    [InlineData("abc", 0)]
    public void An_id_is_a_number(string text, long id) => PureEssenceIds.Parse(text).ShouldBe(id);

    [Fact]
    public void An_order_number_reads_back()
    {
        PureEssenceIds.ParseOrder(PureEssenceIds.Order(123456789)).ShouldBe(123456789);
        PureEssenceIds.ParseOrder(PureEssenceIds.Order(123456789).ToLowerInvariant()).ShouldBe(123456789);
        PureEssenceIds.ParseOrder("XX21I3V9").ShouldBe(0);
        PureEssenceIds.ParseOrder("PE").ShouldBe(0);
    }

    private static string Json(object body) => JsonSerializer.Serialize(body, PureEssenceJson.Options);
}
