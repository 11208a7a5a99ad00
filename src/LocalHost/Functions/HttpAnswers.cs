using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Sends what HTTP functions return. The compiled delegates call these.</summary>
internal static class HttpAnswers
{
    public static Task Send(IResult answer, HttpContext context) => answer.ExecuteAsync(context);

    public static Task SendResult<T>(Task<T> answering, HttpContext context)
        where T : IResult
    {
        // Answers from memory are ready here: no state machine for them.
        return answering.IsCompletedSuccessfully ? answering.Result.ExecuteAsync(context) : Later(answering, context);

        static async Task Later(Task<T> answering, HttpContext context) => await (await answering).ExecuteAsync(context);
    }

    public static async Task SendAction<T>(Task<T> answering, HttpContext context)
        where T : IActionResult
    {
        var answer = await answering;
        await answer.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor()));
    }
}
