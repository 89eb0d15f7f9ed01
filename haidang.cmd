@rem Untested: demo, serve and read on Windows. Elsewhere use ./haidang.
@echo off
setlocal
if "%~1"=="demo" goto build
if "%~1"=="serve" goto build
if "%~1"=="read" goto build
echo haidang demo ^| serve ^| read 1>&2
exit /b 2
:build
dotnet build "%~dp0src\HaiDang.Web" -c Release -v q -nologo 1>&2 || exit /b 1
dotnet "%~dp0src\HaiDang.Web\bin\Release\net10.0\haidang.dll" %*
exit /b %ERRORLEVEL%
