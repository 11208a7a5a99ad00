using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Turns an HTTP function into a delegate from the request to the answer, compiled when the first request comes.</summary>
internal sealed class HttpFunction
{
    private readonly FunctionMethod function;
    private readonly FunctionInstances instances;
    private RequestDelegate invoke;

    public HttpFunction(FunctionMethod function, FunctionInstances instances)
    {
        this.function = function;
        this.instances = instances;
        invoke = CompileAndInvokeAsync;
    }

    public Task InvokeAsync(HttpContext context) => invoke(context);

    private Task CompileAndInvokeAsync(HttpContext context)
    {
        var compiled = Compile();
        Volatile.Write(ref invoke, compiled);
        return compiled(context);
    }

    private RequestDelegate Compile()
    {
        var context = Expression.Parameter(typeof(HttpContext), "context");
        var arguments = function.Method.GetParameters().Select(parameter => Argument(parameter, context));
        var instance = instances.For(function);
        var call = Expression.Call(instance is null ? null : Expression.Constant(instance), function.Method, arguments);
        return Expression.Lambda<RequestDelegate>(Expression.Call(Sender(), call, context), context).Compile();
    }

    private Expression Argument(ParameterInfo parameter, Expression context)
    {
        if (parameter.ParameterType == typeof(HttpRequest))
        {
            return Expression.Property(context, nameof(HttpContext.Request));
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return Expression.Property(context, nameof(HttpContext.RequestAborted));
        }

        var read = parameter.ParameterType switch
        {
            var type when type == typeof(string) => nameof(RouteArguments.Text),
            var type when type == typeof(long) => nameof(RouteArguments.Long),
            var type when type == typeof(int) => nameof(RouteArguments.Int),
            _ => throw function.Unfit($"the parameter {parameter.Name} cannot be bound."),
        };
        return Expression.Call(typeof(RouteArguments), read, null, context, Expression.Constant(parameter.Name));
    }

    private MethodInfo Sender()
    {
        var returned = function.Method.ReturnType;
        if (returned.IsAssignableTo(typeof(IResult)))
        {
            return typeof(HttpAnswers).GetMethod(nameof(HttpAnswers.SendAsync))!;
        }

        if (returned.IsGenericType && returned.GetGenericTypeDefinition() == typeof(Task<>))
        {
            var answer = returned.GetGenericArguments()[0];
            if (answer.IsAssignableTo(typeof(IResult)))
            {
                return typeof(HttpAnswers).GetMethod(nameof(HttpAnswers.SendResultAsync))!.MakeGenericMethod(answer);
            }

            if (answer.IsAssignableTo(typeof(IActionResult)))
            {
                return typeof(HttpAnswers).GetMethod(nameof(HttpAnswers.SendActionAsync))!.MakeGenericMethod(answer);
            }
        }

        throw function.Unfit($"cannot answer a request with {returned.Name}.");
    }
}
